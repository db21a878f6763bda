import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {type Granted, maySend, sent, wantedFor} from '../../extension/consent.js';
import {lackingFor, lackingForAny} from '../../extension/popup/lacking.js';
import {firstSettings} from '../../extension/settings.js';
import type {Watch} from '../../extension/watch.js';
import {numbered, ordered} from './popup/watches.js';

const chromium: Granted = {permissions: [], origins: []};
const firefox: Granted = {permissions: [], origins: [], data_collection: []};

test('a browser that knows no kinds of data is asked for none, and withholds none', () => {
  assert.equal(maySend(sent.withKey, chromium), true);
  assert.deepEqual(wantedFor(sent.withKey, chromium, ['https://a.example/*']), {origins: ['https://a.example/*']});
});

test('one that knows them is asked for them together with the host, and what it lacks is not sent', () => {
  assert.deepEqual(wantedFor(sent.withKey, firefox, ['https://a.example/*']), {
    origins: ['https://a.example/*'],
    data_collection: ['authenticationInfo', 'websiteContent'],
  });
  assert.equal(maySend(sent.withKey, {...firefox, data_collection: ['authenticationInfo']}), false);
  assert.equal(maySend(sent.toShop, {...firefox, data_collection: ['authenticationInfo']}), true);
});

const dhl = 'https://api-eu.dhl.com/*';
const inpost = 'https://api-shipx-pl.easypack24.net/*';
const keys = {'dhl-unified': {key: 'k'}};
const parcel = numbered('00340434161094042557', 'dhl');
const ofShop = ordered('Mug', {});
const all = ['authenticationInfo', 'websiteContent'];

const cases: ReadonlyArray<
  readonly [what: string, watch: Watch, keys: typeof firstSettings.keys, granted: Granted, lacking: unknown]
> = [
  ['an order of a shop in Chromium', ofShop, {}, chromium, undefined],
  ['an order of a shop in Firefox', ofShop, {}, firefox, {data_collection: ['authenticationInfo']}],
  ['one that may be asked about', ofShop, {}, {...firefox, data_collection: all}, undefined],
  ['one that is archived', {...ofShop, archivedAt: '2026-11-20T10:00:00Z'}, {}, firefox, undefined],
  ['one that has ended', {...ofShop, endedAt: '2026-11-20T10:00:00Z'}, {}, firefox, undefined],
  ['one that has arrived', ordered('Mug', {status: 'delivered'}), {}, firefox, undefined],
  ['a number that nobody is turned on for', parcel, {}, firefox, undefined],
  ['a number with a key, its host taken back', parcel, keys, chromium, {origins: [dhl]}],
  ['a number with a key, all taken back', parcel, keys, firefox, {origins: [dhl], data_collection: all}],
  ['a number with a key that may be asked', parcel, keys, {origins: [dhl], data_collection: all}, undefined],
  ['a number of another carrier', numbered('1Z999AA10123456784', 'ups'), keys, firefox, undefined],
  [
    'a number of who is open to everybody',
    numbered('620000000000000000000000', 'inpost'),
    {},
    {...firefox, origins: [inpost]},
    {data_collection: ['websiteContent']},
  ],
];

describe('what the browser has to allow for', () => {
  for (const [what, watch, keys, granted, lacking] of cases) {
    test(what, () => assert.deepEqual(lackingFor(watch, {keys}, granted), lacking));
  }

  test('several at once is asked for once', () => {
    const settings = {...firstSettings, keys};
    assert.deepEqual(lackingForAny([ofShop, ofShop, parcel], settings, firefox), {
      origins: [dhl],
      data_collection: ['authenticationInfo', 'websiteContent'],
    });
    assert.deepEqual(lackingForAny([ofShop, parcel], settings, chromium), {origins: [dhl]});
    assert.equal(lackingForAny([ofShop], settings, chromium), undefined);
  });
});
