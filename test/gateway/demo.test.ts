import assert from 'node:assert/strict';
import {test} from 'node:test';
import {demoOrders} from '../../gateway/demo/orders.js';
import {seedDemo} from '../../gateway/demo/seed.js';
import type {Facts} from '../../shared/model.js';
import {sandboxNumbers} from '../../shared/sandbox/numbers.js';
import {testGateway} from './test-gateway.js';

const hour = 3_600_000;

test('every demo order opens with what the list says, and every number of the sandbox is among them', async (t) => {
  const {request, lookUp, open, gateway} = await testGateway(t, {config: {demo: true}});
  await seedDemo(gateway);
  const list = await (await request('/demo/orders')).json();
  assert.equal(list.length, demoOrders.length);
  const numbers = new Set<string>();
  for (const {number, factor} of list) {
    assert.equal((await lookUp(number, factor)).status, 200);
    for (const shipment of (await open(number)).order.shipments) numbers.add(shipment.number);
  }
  assert.equal(numbers.size, sandboxNumbers.length - 1);
});

test('one demo order is in three parcels, and its items in them', async (t) => {
  const {gateway, askDue, lookUp} = await testGateway(t, {config: {demo: true}});
  await seedDemo(gateway);
  await askDue();
  const {view} = await (await lookUp('1001', 'ada@example.com')).json();
  assert.equal(view.order.shipments.length, 3);
  assert.equal(view.status, 'partly_delivered');
});

test('every demo order was placed before anything happened to its parcels', async (t) => {
  const {gateway, askDue, open} = await testGateway(t, {config: {demo: true}});
  await seedDemo(gateway);
  await askDue();
  for (const {number} of demoOrders) {
    const {placedAt, shipments} = (await open(number)).order;
    const times: string[] = shipments.flatMap(({facts}: {facts: Facts}) => facts.events.map(({time}) => time));
    const early = times.filter((time) => Date.parse(time) < Date.parse(placedAt));
    assert.deepEqual(early, [], `${number}, placed ${placedAt}`);
  }
});

test('demo orders stay for twelve hours, then they are made anew', async (t) => {
  const {gateway, clock, merchant, request, put} = await testGateway(t, {config: {demo: true}});
  await seedDemo(gateway);
  await put('mine', {placedAt: '2026-11-20T09:30:00Z', items: [], customer: {postcode: '1'}});
  const tag = async () => (await merchant('GET', '/orders/1001')).headers.get('etag');
  const before = await tag();
  clock.time += 11 * hour;
  await request('/demo/orders');
  assert.equal(await tag(), before);
  clock.time += hour;
  await request('/demo/orders');
  assert.notEqual(await tag(), before);
  assert.equal((await merchant('GET', '/orders/mine')).status, 200);
});

test('journeys older than a day go when the demo orders are made anew', async (t) => {
  const {gateway, clock, merchant, request} = await testGateway(t, {config: {demo: true}});
  const begin = async () => (await (await request('/demo/journey', {method: 'POST', body: '{}'})).json()).number;
  const old = await begin();
  clock.time += 20 * hour;
  const young = await begin();
  clock.time += 5 * hour;
  await seedDemo(gateway);
  assert.equal((await merchant('GET', `/orders/${old}`)).status, 404);
  assert.equal((await merchant('GET', `/orders/${young}`)).status, 200);
});

test('a journey begins with an order of its own', async (t) => {
  const {request, lookUp, open} = await testGateway(t, {config: {demo: true}});
  const answer = await request('/demo/journey', {method: 'POST', body: '{}'});
  assert.equal(answer.status, 201);
  const {number, factor} = await answer.json();
  assert.equal((await lookUp(number, factor)).status, 200);
  assert.equal((await open(number)).order.shipments[0].number, 'SANDBOX-JOURNEY');
});
