import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anOrder, testGateway} from './test-gateway.js';

const metricsKey = 'the-key-of-prometheus';
const headers = {authorization: `Bearer ${metricsKey}`};
const config = {metricsKey};

test('without METRICS_KEY there are no figures', async (t) => {
  const {request} = await testGateway(t);
  assert.equal((await request('/metrics', {headers})).status, 404);
});

test('the figures want their key, and no other', async (t) => {
  const {request} = await testGateway(t, {config});
  assert.equal((await request('/metrics')).status, 401);
  assert.equal((await request('/metrics', {headers: {authorization: 'Bearer the-key-of-the-shop'}})).status, 401);
  const answer = await request('/metrics', {headers});
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
});

test('requests are counted by route, never by what was asked for', async (t) => {
  const {request, put} = await testGateway(t, {config});
  await put('KC-1042', anOrder());
  await request('/v2/KC-1042');
  const text = await (await request('/metrics', {headers})).text();
  assert.match(
    text,
    /http_request_seconds_count\{method="PUT",route="\/v1\/merchant\/orders\/:number",status="201"\} 1/,
  );
  assert.match(text, /http_request_seconds_count\{method="GET",route="\/\*",status="404"\} 1/);
  assert.ok(!text.includes('KC-1042') && !text.includes('ada@'));
});

test('calls to providers are counted, and what waits to be asked about', async (t) => {
  const {request, put, askDue} = await testGateway(t, {config});
  await put('KC-1042', anOrder());
  const figures = async () => (await request('/metrics', {headers})).text();
  assert.match(await figures(), /order_tracker_shipments_due 1/);
  await askDue();
  const text = await figures();
  assert.match(text, /order_tracker_shipments_due 0/);
  assert.match(text, /provider_call_seconds_count\{provider="sandbox",status="200"\} 1/);
});

test('the service is ready until it ends; its health stays', async (t) => {
  const {request, end} = await testGateway(t);
  assert.deepEqual(await (await request('/ready')).json(), {status: 'ready'});
  end();
  const answer = await request('/ready');
  assert.deepEqual([answer.status, await answer.json()], [503, {status: 'ending'}]);
  assert.equal((await request('/health')).status, 200);
});
