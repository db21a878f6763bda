import {expect} from '@open-wc/testing';
import {askDue, askNow} from '../../../extension/background/asking.js';
import {keyHandlers, somebodyMore} from '../../../extension/background/keys.js';
import {listHandlers, watchNumber} from '../../../extension/background/watching.js';
import {hostsOf, keyProviders, openSources, ownKeys} from '../../../extension/own-keys.js';
import {changeSettings, readSettings, readWatch, readWatches} from '../../../extension/storage.js';
import type {Watch} from '../../../extension/watch.js';
import {number} from '../a-watch.js';
import {aBackground, type Background, json, setClock} from './background.js';

const now = '2026-11-23T12:00:00Z';
const at = Date.parse(now);
const ship24Host = 'https://api.ship24.com/*';

let background: Background;
beforeEach(async () => {
  background = await aBackground(now);
});
afterEach(() => background.end());

const facts = (watch: Watch | undefined) => watch?.view.order.shipments[0]?.facts;
const read = async (id: string) => (await readWatch(id)) as Watch;

/** As Ship24 answers of one. */
function ship24(statusMilestone: string, number: string) {
  return json({
    data: {
      trackings: [
        {
          metadata: {generatedAt: new Date(Date.now()).toISOString()},
          tracker: {trackingNumber: number},
          shipment: {statusMilestone, trackingNumbers: [{tn: number}]},
          events: [{status: 'Scanned', occurrenceDatetime: '2026-11-23T08:00:00', statusMilestone}],
        },
      ],
    },
  });
}

async function withShip24(): Promise<void> {
  background.allowed.add(ship24Host);
  await changeSettings((settings) => ({...settings, keys: {ship24: {key: 'my-key'}}}));
  background.answers.set('api.ship24.com', () => ship24('in_transit', number));
}

/** Waits until what the background does by itself has come to that. */
async function until(id: string, isSo: (watch: Watch) => boolean): Promise<Watch> {
  for (let watch = await read(id); ; watch = await read(id)) if (isSo(watch)) return watch;
}

it('asks nobody about a number that nobody can be asked about, and sets no alarm', async () => {
  const {id} = await watchNumber({number});
  await askDue();
  expect(background.requests).to.deep.equal([]);
  expect(background.alarm()).to.equal(undefined);
  const watch = await read(id);
  expect(facts(watch)?.asked?.outcome).to.equal('unsupported_carrier');
  expect(watch.asking.dueAt).to.equal(undefined);
});

it('asks with the shopper’s key as soon as a number is watched, and names the source', async () => {
  await withShip24();
  const {id} = await watchNumber({number});
  const watch = await until(id, (one) => facts(one)?.status === 'in_transit');
  expect(background.requests[0]?.headers.get('authorization')).to.equal('Bearer my-key');
  expect(watch.view.sources).to.deep.equal({ship24: {name: 'Ship24'}});
  expect(Number(watch.asking.dueAt) - at).to.be.within(3_600_000, 3_960_000);
});

it('does not ask where the browser has not been allowed, whatever keys there are', async () => {
  await withShip24();
  background.allowed.clear();
  await watchNumber({number});
  await askDue();
  expect(background.requests).to.deep.equal([]);
});

it('asks a carrier that is open to everybody once its host is allowed', async () => {
  const inpost = '620000000000000000000000';
  const {id} = await watchNumber({number: inpost, carrier: 'inpost'});
  background.allowed.add(openSources[0]?.hosts[0] ?? '');
  background.answers.set('api-shipx-pl.easypack24.net', () =>
    json({tracking_number: inpost, status: 'out_for_delivery', tracking_details: []}),
  );
  await somebodyMore();
  const watch = await read(id);
  expect(facts(watch)?.status).to.equal('out_for_delivery');
  expect(watch.view.sources).to.deep.equal({inpost: {name: 'InPost'}});
  expect(background.requests.map(({url}) => new URL(url).hostname)).to.deep.equal(['api-shipx-pl.easypack24.net']);
});

it('asks the shopper’s own key before whoever is open to everybody', async () => {
  const inpost = '620000000000000000000000';
  await withShip24();
  background.allowed.add(openSources[0]?.hosts[0] ?? '');
  background.answers.set('api.ship24.com', () => ship24('in_transit', inpost));
  const {id} = await watchNumber({number: inpost, carrier: 'inpost'});
  await until(id, (one) => facts(one)?.status === 'in_transit');
  expect(background.requests.map(({url}) => new URL(url).hostname)).to.deep.equal(['api.ship24.com']);
});

it('keeps what is known when nobody can be reached, and says when it was asked', async () => {
  await withShip24();
  const {id} = await watchNumber({number});
  await until(id, (one) => facts(one)?.status === 'in_transit');
  background.answers.set('api.ship24.com', () => new Response('', {status: 401}));
  setClock('2026-11-23T14:00:00Z');
  await askDue();
  const known = facts(await read(id));
  expect(known?.status).to.equal('in_transit');
  expect(known?.asked?.outcome).to.equal('unauthorized');
  expect(known?.lastReport?.at).to.equal(new Date(at).toISOString());
});

describe('a status by hand', () => {
  it('is shown as its owner’s word, until a source says something later', async () => {
    await withShip24();
    const {id} = await watchNumber({number});
    await until(id, (one) => facts(one)?.status === 'in_transit');
    await listHandlers.edit({id, status: 'out_for_delivery'});
    expect(facts(await read(id))?.lastReport?.provider).to.equal('you');
    background.answers.set('api.ship24.com', () => ship24('available_for_pickup', number));
    setClock('2026-11-23T14:00:00Z');
    await askDue();
    const watch = await read(id);
    expect(facts(watch)?.status).to.equal('available_for_pickup');
    expect(watch.byHand).to.equal(undefined);
  });

  it('that is final is the last word: nobody is asked any more', async () => {
    await withShip24();
    const {id} = await watchNumber({number});
    await until(id, (one) => facts(one)?.status === 'in_transit');
    await listHandlers.edit({id, status: 'delivered'});
    const asked = background.requests.length;
    setClock('2026-11-25T14:00:00Z');
    await askDue();
    await askNow(id);
    expect(background.requests).to.have.length(asked);
    expect((await read(id)).view.status).to.equal('delivered');
    expect(background.shown.size).to.equal(0);
  });

  it('can be taken back, to what was heard', async () => {
    await withShip24();
    const {id} = await watchNumber({number});
    await until(id, (one) => facts(one)?.status === 'in_transit');
    await listHandlers.edit({id, status: 'delivered'});
    await listHandlers.edit({id, status: null});
    const watch = await read(id);
    expect(facts(watch)?.lastReport?.provider).to.equal('ship24');
    expect(watch.byHand).to.equal(undefined);
  });
});

it('begins anew when its owner says that it is another carrier’s', async () => {
  await withShip24();
  const {id} = await watchNumber({number});
  await until(id, (one) => facts(one)?.status === 'in_transit');
  background.answers.set('api.ship24.com', () => json({data: {trackings: []}}));
  await listHandlers.edit({id, carrier: 'dhl'});
  const watch = await read(id);
  expect(watch.source).to.deep.include({carrier: 'dhl'});
  expect(facts(watch)?.events).to.deep.equal([]);
  expect(watch.view.order.shipments[0]?.carrierName).to.equal('DHL');
});

it('takes a name, a note and a postcode, and takes them away', async () => {
  const {id} = await watchNumber({number});
  await listHandlers.edit({id, name: 'Mug', note: 'blue', postcode: '1011'});
  expect(await read(id)).to.deep.include({name: 'Mug', note: 'blue'});
  await listHandlers.edit({id, name: '', note: '', postcode: ''});
  const {name, note, source} = await read(id);
  expect([name, note, source]).to.deep.equal([undefined, undefined, {kind: 'number', number, carrier: 'ups'}]);
});

describe('the shopper’s own keys', () => {
  const check = (status: number, body: unknown = {data: {trackings: []}}) => {
    background.answers.set('api.ship24.com', () => json(body, {status}));
    return keyHandlers.checkKey({provider: 'ship24', secrets: {key: 'tried'}});
  };

  it('are tried with a question that makes nothing', async () => {
    background.allowed.add(ship24Host);
    expect(await check(200)).to.equal('works');
    expect(background.requests.map(({method, url}) => `${method} ${url}`)).to.deep.equal([
      'GET https://api.ship24.com/public/v1/trackers?page=1&limit=1',
    ]);
    expect(await check(401)).to.equal('refused');
    expect(await check(503)).to.equal('unreachable');
    expect((await readSettings()).keys).to.deep.equal({});
  });

  it('register no number when they are tried', async () => {
    background.allowed.add('https://api.17track.net/*');
    background.answers.set('api.17track.net', () =>
      json({code: 0, data: {accepted: [], rejected: [{number, error: {code: -18019902, message: 'not registered'}}]}}),
    );
    expect(await keyHandlers.checkKey({provider: '17track', secrets: {key: 'tried'}})).to.equal('works');
    expect(background.requests.map(({url}) => new URL(url).pathname)).to.deep.equal(['/track/v2.2/gettrackinfo']);
  });

  it('are not tried where the browser has not been allowed', async () => {
    expect(await check(200)).to.equal('not_allowed');
    expect(background.requests).to.deep.equal([]);
  });

  it('make what nobody could be asked about due, and are forgotten when they are taken away', async () => {
    const {id} = await watchNumber({number});
    background.allowed.add(ship24Host);
    background.answers.set('api.ship24.com', () => ship24('in_transit', number));
    await keyHandlers.saveKey({provider: 'ship24', secrets: {key: 'mine'}});
    expect(facts(await read(id))?.status).to.equal('in_transit');
    await keyHandlers.removeKey({provider: 'ship24'});
    expect((await readSettings()).keys).to.deep.equal({});
  });

  for (const [what, provider, secrets] of [
    ['an empty field', 'ups', {clientId: 'a'}],
    ['a provider that takes none', 'inpost', {}],
    ['nobody we know', '__proto__', {key: 'a'}],
  ] as const) {
    it(`are refused with ${what}`, async () => {
      const error = await keyHandlers.saveKey({provider, secrets}).catch((error: unknown) => error);
      expect(error).to.have.property('code', 'invalid_request');
    });
  }
});

it('asks no host but those that were allowed, whoever answers', async () => {
  for (const {hosts} of [...ownKeys, ...openSources]) for (const host of hosts) background.allowed.add(host);
  const secrets = {key: 'k', clientId: 'c', clientSecret: 's'};
  const keys = Object.fromEntries(ownKeys.map(({id}) => [id, secrets]));
  await changeSettings((settings) => ({...settings, keys}));
  const hosts = [...background.allowed].map((pattern) => new URL(pattern.replace('*', '')).hostname);
  for (const host of hosts) background.answers.set(host, () => json({access_token: 'token', expires_in: 3600}));
  for (const carrier of ['ups', 'fedex', 'dhl', 'inpost', 'gls']) {
    await watchNumber({number: `${number.slice(0, -1)}${carrier.length}${carrier}`, carrier});
  }
  await askDue();
  const asked = new Set(background.requests.map(({url}) => new URL(url).hostname));
  expect([...asked].filter((host) => !hosts.includes(host))).to.deep.equal([]);
  expect(asked.size).to.be.greaterThan(4);
  expect(await readWatches()).to.have.length(5);
  expect(new Set(keyProviders.flatMap(hostsOf)).size).to.equal(6);
});
