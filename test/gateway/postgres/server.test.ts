// Whole processes on one PostgreSQL, as behind a load balancer.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {apiKey, startService} from '../../../bench/service.js';
import {testDatabase} from '../../databases/test-database.js';

test('processes that start together serve the same orders, and what one has answered outlives it', async (t) => {
  const {place, remove} = await testDatabase();
  t.after(remove);
  const services = await Promise.all([startService({DATABASE_URL: place}), startService({DATABASE_URL: place})]);
  t.after(() => Promise.all(services.map((service) => service.end())));
  const [one, two] = services;
  const ask = async (url: string | undefined, method: string, body?: unknown) => {
    const headers = {authorization: `Bearer ${apiKey}`, 'content-type': 'application/json'};
    const init = {method, headers, ...(body !== undefined && {body: JSON.stringify(body)})};
    return (await fetch(`${url}/v1/merchant/orders/1001`, init)).status;
  };
  const order = {placedAt: '2026-11-20T09:30:00Z', items: [], customer: {email: 'ada@example.com'}};
  assert.equal(await ask(one?.url, 'PUT', order), 201);
  assert.equal(await ask(two?.url, 'PUT', order), 200);
  await one?.killAndRestart();
  assert.equal(await ask(one?.url, 'GET'), 200);
});
