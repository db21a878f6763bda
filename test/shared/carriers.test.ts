import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {carrierName, carrierNamed, carriers} from '../../shared/carriers/index.js';
import {trackingPages, trackingUrl} from '../../shared/carriers/pages.js';
import {posts} from '../../shared/carriers/posts.js';
import {countries} from '../../shared/carriers/s10.js';
import {tables} from '../../shared/carriers/tables.js';

const folder = join(import.meta.dirname, '../../shared/carriers');
const ids = carriers.map(({id}) => id);

describe('the carriers', () => {
  test('each is listed once, those with a table by their ids', () => {
    const listed = tables.map(({id}) => id);
    assert.deepEqual(listed, [...listed].sort());
    assert.equal(new Set(ids).size, ids.length);
  });

  test('ids are kebab-case, and names are there', () => {
    for (const {id, name} of carriers) {
      assert.match(id, /^[a-z\d]+(-[a-z\d]+)*$/);
      assert.ok(name.trim(), id);
    }
  });

  test('each table has its file, with a comment above it that says where the facts are from', () => {
    const files = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
    const withoutSource = tables.filter(({id}) => {
      const [head = '', table] = files.get(`${id}.ts`)?.split(/^export const /m) ?? [];
      return table === undefined || !namesSource(head);
    });
    assert.deepEqual(
      withoutSource.map(({id}) => id),
      ['sandbox'],
      'only the make-believe carrier has none',
    );
  });

  test('a carrier is the last mile only for carriers there are', () => {
    for (const {id, shippers = {}} of carriers) {
      for (const shipper of Object.values(shippers)) assert.ok(ids.includes(shipper), `${id}: ${shipper}`);
    }
  });

  test('about two hundred countries have a post, each one', () => {
    const countries = carriers.flatMap(({postOf = []}) => postOf);
    assert.deepEqual(
      countries.filter((country, index) => countries.indexOf(country) !== index),
      [],
    );
    for (const country of countries) assert.match(country, /^[A-Z]{2}$/);
    assert.ok(countries.length >= 190 && countries.length <= 225, `${countries.length} countries`);
  });

  test('every post without a table has a name, and is told by its numbers', () => {
    assert.deepEqual(countries.match(/../g), Object.keys(posts));
  });

  test('are known by their names, with their services too, and the longest name counts', () => {
    const cases = {
      DHL: 'dhl',
      'DHL Express': 'dhl',
      'fedex ground': 'fedex',
      'Royal Mail Tracked 24': 'royal-mail',
      'Hermes UK': 'evri',
      Hermes: 'hermes-de',
      'UPSide Couriers': undefined,
      'Bike Post': undefined,
      '': undefined,
    };
    for (const [text, id] of Object.entries(cases)) assert.equal(carrierNamed(text)?.id, id, text);
  });

  test('one we do not know keeps the shop’s word, and has no link', () => {
    assert.equal(carrierName('Bike Post'), 'Bike Post');
    assert.equal(trackingUrl('Bike Post', '7'), undefined);
  });
});

/** A link, or a document by its name. */
function namesSource(head: string): boolean {
  const comment = head
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .join(' ');
  return /https?:\/\/\S+\.\S+|specification|documentation|manual|guide|publication|resolution|annex|program/i.test(
    comment,
  );
}

describe('the carriers’ own pages', () => {
  test('are https, with the number in one place, and of carriers there are', () => {
    for (const [id, page] of Object.entries(trackingPages)) {
      assert.ok(ids.includes(id), id);
      assert.match(page.trackingUrl, /^https:\/\/[^/]+\//, id);
      assert.equal(page.trackingUrl.split('{number}').length, 2, id);
      assert.doesNotMatch(new URL(page.trackingUrl).host, /[{}]/, id);
    }
  });

  test('are on hosts by which the carrier is known', () => {
    const elsewhere = Object.entries(trackingPages).filter(([id, page]) => {
      const {hostname} = new URL(page.trackingUrl);
      const hosts = carriers.find((carrier) => carrier.id === id)?.hosts ?? [];
      return !hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
    });
    assert.deepEqual(
      elsewhere.map(([id]) => id),
      [],
    );
  });

  test('take the number without spaces, and cannot be broken out of', () => {
    assert.equal(trackingUrl('ups', '1Z 999'), 'https://www.ups.com/track?tracknum=1Z999');
    assert.equal(trackingUrl('ups', '"><b>&x=$&'), 'https://www.ups.com/track?tracknum=%22%3E%3CB%3E%26X%3D%24%26');
  });
});

test('a tracking link can be made of anything: dashes go, and half a character breaks nothing', () => {
  assert.equal(trackingUrl('ups', '1z-999-AA1-0123456784'), 'https://www.ups.com/track?tracknum=1Z999AA10123456784');
  assert.equal(trackingUrl('ups', 'A\ud83d'), 'https://www.ups.com/track?tracknum=A');
});
