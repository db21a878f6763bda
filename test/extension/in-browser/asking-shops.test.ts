import {expect} from '@open-wc/testing';
import {askDue, askNow} from '../../../extension/background/asking.js';
import {addWatch, changeWatch, readWatch} from '../../../extension/storage.js';
import type {Watch} from '../../../extension/watch.js';
import {shipment, view} from '../../shared/builders.js';
import {aWatch} from '../a-watch.js';
import {aBackground, type Background, json, setClock} from './background.js';

const now = '2026-11-23T12:00:00Z';
const at = Date.parse(now);
const api = 'https://shop.example/track';
const source = {kind: 'shop', api, token: 'secret-token', expiresAt: '2027-01-01T00:00:00Z'} as const;
const order = view({shipments: [shipment()]});

let background: Background;
beforeEach(async () => {
  background = await aBackground(now);
});
afterEach(() => background.end());

async function watched(changes: Partial<Watch> = {}): Promise<string> {
  const watch = aWatch({source, view: order, asking: {failures: 0, dueAt: at}, ...changes});
  await addWatch(watch);
  return watch.id;
}

const read = async (id: string) => (await readWatch(id)) as Watch;

it('asks the shop’s gateway with the token, and keeps what it says and its tag', async () => {
  background.answers.set('shop.example', () =>
    json(view({shipments: []}), {headers: {etag: '"7"', 'retry-after': '60'}}),
  );
  const id = await watched();
  await askDue();
  const [request] = background.requests;
  expect(request?.url).to.equal('https://shop.example/track/v1/order');
  expect(request?.headers.get('authorization')).to.equal('Bearer secret-token');
  expect(request?.redirect).to.equal('error');
  expect(request?.credentials).to.equal('omit');
  const watch = await read(id);
  expect(watch.view.order.shipments).to.deep.equal([]);
  expect(watch.asking.etag).to.equal('"7"');
  expect(background.alarm()).to.be.greaterThan(at + 60_000);
});

it('sends the tag along, and keeps what there is when nothing is new', async () => {
  background.answers.set('shop.example', () => new Response(null, {status: 304}));
  const id = await watched({asking: {failures: 2, dueAt: at, etag: '"7"'}});
  await askDue();
  expect(background.requests[0]?.headers.get('if-none-match')).to.equal('"7"');
  const {view, asking} = await read(id);
  expect(view).to.deep.equal(order);
  expect(asking.etag).to.equal('"7"');
  expect(asking.failures).to.equal(0);
});

for (const status of [401, 404]) {
  it(`stops asking for good after a ${status}, and says so`, async () => {
    background.answers.set('shop.example', () => new Response('', {status}));
    const id = await watched();
    await askDue();
    const watch = await read(id);
    expect(watch.endedAt).to.equal(new Date(at).toISOString());
    expect(watch.view).to.deep.equal(order);
    setClock('2026-11-24T12:00:00Z');
    await askDue();
    await askNow(id);
    expect(background.requests).to.have.length(1);
  });
}

it('asks nobody with a token that has ended', async () => {
  const id = await watched({source: {...source, expiresAt: '2026-11-23T11:59:00Z'}});
  await askDue();
  expect(background.requests).to.deep.equal([]);
  expect((await read(id)).endedAt).not.to.equal(undefined);
});

it('waits longer the more often it fails, and as long as it is told to', async () => {
  background.answers.set('shop.example', () => new Response('', {status: 503}));
  const id = await watched();
  await askDue();
  const first = (await read(id)).asking;
  expect(first.failures).to.equal(1);
  await changeWatch(id, (watch) => ({...watch, asking: {...watch.asking, dueAt: at}}));
  await askDue();
  const second = (await read(id)).asking;
  expect(Number(second.dueAt) - at).to.be.greaterThan((Number(first.dueAt) - at) * 1.5);
  background.answers.set('shop.example', () => new Response('', {status: 429, headers: {'retry-after': '7200'}}));
  await changeWatch(id, (watch) => ({...watch, asking: {...watch.asking, dueAt: at}}));
  await askDue();
  expect(Number((await read(id)).asking.dueAt) - at).to.be.at.least(7_200_000);
  expect((await read(id)).view).to.deep.equal(order);
});

it('asks once however many wakes there are at a time', async () => {
  background.answers.set('shop.example', () => json(order));
  await watched();
  await Promise.all([askDue(), askDue(), askDue()]);
  expect(background.requests).to.have.length(1);
});

it('asks again later about what a killed worker had begun', async () => {
  const id = await watched();
  // Claimed, and nothing came of it: the answer never arrives.
  background.answers.set('shop.example', () => new Promise(() => {}));
  void askDue();
  for (let claimed = 0; claimed <= at; ) claimed = (await read(id)).asking.dueAt ?? 0;
  background.answers.set('shop.example', () => json(order));
  await askDue();
  expect((await read(id)).asking.dueAt).to.be.greaterThan(at);
  setClock('2026-11-23T12:03:00Z');
  await askDue();
  expect(background.requests).to.have.length(2);
});

it('leaves out what is put away, and what has arrived asks nobody again', async () => {
  await watched({archivedAt: now});
  await askDue();
  expect(background.requests).to.deep.equal([]);
  expect(background.alarm()).to.equal(undefined);
});

it('sets no alarm when everything has arrived', async () => {
  const done = view({items: [], shipments: [shipment({}, {status: 'delivered', deliveredAt: '2026-11-23T10:00:00'})]});
  background.answers.set('shop.example', () => json(done));
  const id = await watched();
  await askDue();
  expect((await read(id)).asking.dueAt).to.equal(undefined);
  expect(background.alarm()).to.equal(undefined);
});

it('waits for the network', async () => {
  background.answers.set('shop.example', () => json(order));
  background.setOnline(false);
  await watched();
  await askDue();
  expect(background.requests).to.deep.equal([]);
  expect(background.alarm()).to.equal(at + 15 * 60_000);
  background.setOnline(true);
  await askDue();
  expect(background.requests).to.have.length(1);
});

it('is not put off by a clock that was wrong', async () => {
  background.answers.set('shop.example', () => json(order));
  const id = await watched({asking: {failures: 0, dueAt: at + 30 * 86_400_000, restsUntil: at + 30 * 86_400_000}});
  await askDue();
  expect(background.requests).to.have.length(1);
  expect((await read(id)).asking.dueAt).to.be.lessThan(at + 86_400_000);
});

it('asks at once when its owner wants to know, but not twice in a minute', async () => {
  background.answers.set('shop.example', () => json(order));
  const id = await watched({asking: {failures: 0, dueAt: at + 3_600_000}});
  await askNow(id);
  await askNow(id);
  expect(background.requests).to.have.length(1);
  setClock('2026-11-23T12:01:01Z');
  await askNow(id);
  expect(background.requests).to.have.length(2);
});

it('makes nothing of the answer to a token that has been replaced meanwhile', async () => {
  let answer = (_: Response) => {};
  background.answers.set('shop.example', () => new Promise((resolve) => (answer = resolve)));
  const id = await watched();
  const asking = askDue();
  while (background.requests.length === 0) await read(id);
  const next = {...source, token: 'next'};
  await changeWatch(id, (watch) => ({...watch, source: next, asking: {failures: 0, dueAt: at + 3_600_000}}));
  answer(new Response('', {status: 401}));
  await asking;
  expect((await read(id)).endedAt).to.equal(undefined);
});

it('sets its one alarm no sooner than browsers let it go off', async () => {
  background.answers.set('shop.example', () => json(order));
  await watched({asking: {failures: 0, dueAt: at + 1000}});
  await askDue();
  expect(background.alarm()).to.equal(at + 30_000);
});
