// What is sent in a browser that keeps a list of what may be sent: nothing that is not on it.
import {expect} from '@open-wc/testing';
import {adopt, adoptOnceAllowed} from '../../../extension/background/adopting.js';
import {askNumbers, whomToAsk} from '../../../extension/background/ask-number.js';
import {askDue} from '../../../extension/background/asking.js';
import {tokenHandlers} from '../../../extension/background/end-token.js';
import {keyHandlers, somebodyMore} from '../../../extension/background/keys.js';
import {watchNumber} from '../../../extension/background/watching.js';
import {openProviders} from '../../../extension/own-keys.js';
import {addWatch, changeSettings, changeWatch, readWatch, readWatches} from '../../../extension/storage.js';
import type {Watch} from '../../../extension/watch.js';
import type {Provider, Query} from '../../../shared/providers/provider.js';
import {shipment, view} from '../../shared/builders.js';
import {aWatch, number} from '../a-watch.js';
import {aBackground, type Background, json, setClock} from './background.js';
import browser, {type anEvent} from './fake-browser.js';

const now = '2026-11-23T12:00:00Z';
const at = Date.parse(now);
const source = {kind: 'shop', api: 'https://shop.example', token: 't', expiresAt: '2027-01-01T00:00:00Z'} as const;
const order = view({shipments: [shipment()]});

let background: Background;
beforeEach(async () => {
  background = await aBackground(now);
  background.consent = [];
  background.answers.set('shop.example', () => json(order));
});
afterEach(() => background.end());

const read = async (id: string) => (await readWatch(id)) as Watch;
const hosts = () => background.requests.map(({url}) => new URL(url).hostname);

async function watchedShop(): Promise<string> {
  const watch = aWatch({source, view: order, asking: {failures: 0, dueAt: at, etag: '"7"'}});
  await addWatch(watch);
  return watch.id;
}

it('asks no shop before its token may be sent, does not wake for it, and asks as soon as it may', async () => {
  const id = await watchedShop();
  await askDue();
  expect(hosts()).to.deep.equal([]);
  // Only because days pass.
  expect(background.alarm()).to.be.greaterThan(at + 86_400_000);
  expect((await read(id)).asking).to.deep.include({failures: 0, etag: '"7"'});
  background.consent = ['authenticationInfo'];
  await somebodyMore();
  expect(hosts()).to.deep.equal(['shop.example']);
  expect((await read(id)).asking.dueAt).to.be.greaterThan(at);
});

it('asks no more once that is taken back', async () => {
  background.consent = ['authenticationInfo'];
  const id = await watchedShop();
  await askDue();
  background.consent = [];
  await changeWatch(id, (watch) => ({...watch, asking: {failures: 0, dueAt: at}}));
  await askDue();
  expect(hosts()).to.deep.equal(['shop.example']);
});

it('leaves an order asleep that has nothing more to say', async () => {
  const done = view({shipments: [shipment({}, {status: 'delivered'})]});
  await addWatch(aWatch({source, view: done, asking: {failures: 0}}));
  background.consent = ['authenticationInfo'];
  await somebodyMore();
  expect(hosts()).to.deep.equal([]);
});

it('gives no token back before tokens may be sent', async () => {
  const id = await watchedShop();
  await tokenHandlers.endToken({id});
  expect((await read(id)).endedAt).not.to.equal(undefined);
  await tokenHandlers.forgetAll();
  expect(hosts()).to.deep.equal([]);
});

describe('a token that is given back', () => {
  const unreached = () => {
    throw new TypeError('Failed to fetch');
  };
  const answers: ReadonlyArray<readonly [says: string, reached: boolean, answer: () => Response]> = [
    ['204', true, () => new Response(null, {status: 204})],
    ['401, having ended', true, () => new Response(null, {status: 401})],
    ['503', false, () => new Response(null, {status: 503})],
    ['nothing', false, unreached],
  ];
  for (const [says, reached, answer] of answers) {
    it(`${reached ? 'is over' : 'stays'} when its shop says ${says}`, async () => {
      background.consent = ['authenticationInfo'];
      background.answers.set('shop.example', answer);
      const id = await watchedShop();
      expect(await tokenHandlers.endToken({id})).to.deep.equal({reached});
      expect(background.requests.map(({method}) => method)).to.deep.equal(['DELETE']);
      expect((await read(id)).endedAt !== undefined).to.equal(reached);
    });
  }
});

for (const [minutes, taken] of [
  [1, 1],
  [3, 0],
] as const) {
  it(`takes over what was pressed ${minutes} min before the browser allows it: ${taken}`, async () => {
    const held = JSON.stringify({version: 1, ...source});
    const frame = {host: 'shop.example', numbers: [], markup: [], trackers: [{api: source.api, held}]};
    const {permissions, tabs} = browser as unknown as {
      permissions: {onAdded: ReturnType<typeof anEvent>};
      tabs: object;
    };
    Object.assign(tabs, {sendMessage: async () => frame});
    adoptOnceAllowed();
    const error = await adopt({tabId: 1, frameId: 0}).catch((error: unknown) => error);
    expect(error).to.have.property('code', 'forbidden');
    await permissions.onAdded.tell({permissions: ['notifications']});
    background.consent = ['authenticationInfo'];
    await permissions.onAdded.tell({origins: ['https://api.ship24.com/*'], data_collection: background.consent});
    await permissions.onAdded.tell({data_collection: [...background.consent, 'websiteContent']});
    expect(hosts()).to.deep.equal([]);
    setClock(new Date(at + minutes * 60_000).toISOString());
    await permissions.onAdded.tell({data_collection: background.consent});
    await permissions.onAdded.tell({data_collection: background.consent});
    expect(hosts()).to.deep.equal(taken ? ['shop.example'] : []);
    expect(await readWatches()).to.have.length(taken);
  });
}

for (const missing of ['authenticationInfo', 'websiteContent', 'host']) {
  it(`asks no provider with a key, and tries none, without: ${missing}`, async () => {
    const all = ['authenticationInfo', 'websiteContent'];
    const host = 'https://api.ship24.com/*';
    background.consent = all.filter((kind) => kind !== missing);
    if (missing !== 'host') background.allowed.add(host);
    await changeSettings((settings) => ({...settings, keys: {ship24: {key: 'mine'}}}));
    const {id} = await watchNumber({number});
    await askDue();
    expect(await keyHandlers.checkKey({provider: 'ship24', secrets: {key: 'tried'}})).to.equal('not_allowed');
    expect(hosts()).to.deep.equal([]);
    expect((await read(id)).asking.dueAt).to.equal(undefined);
    background.consent = all;
    background.allowed.add(host);
    await somebodyMore();
    expect(hosts()).to.include('api.ship24.com');
  });
}

for (const consent of [['websiteContent'], ['websiteContent', 'personallyIdentifyingInfo']]) {
  it(`sends a postcode only if postcodes may be sent: ${consent}`, async () => {
    background.consent = consent;
    background.answers.set('api-shipx-pl.easypack24.net', () => json({}, {status: 404}));
    const asked = await whomToAsk({keys: {}});
    // No limit to wait for, unlike those there are.
    const {limit: _, ...provider} = openProviders[0] as Provider;
    const sent: Query[] = [];
    const request = (query: Query) => {
      sent.push(query);
      return provider.request(query);
    };
    const query = {number: '620000000000000000000000', carrier: 'inpost', postcode: '00-001'};
    await askNumbers([query], {...asked, own: [], open: [{...provider, request}]}, {keys: {}});
    expect(sent.map(({postcode}) => postcode)).to.deep.equal([consent.length > 1 ? '00-001' : undefined]);
  });
}
