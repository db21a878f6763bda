// A file answers in the turn it is asked in; a server has timers of its own, which must not be stopped.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anOrder, testGateway} from '../test-gateway.js';

test('a silent stream shows every 25 seconds that it is alive, and ends when the token has expired', async (t) => {
  const {put, merchant, request, clock} = await testGateway(t);
  await put('1001', anOrder());
  const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
  t.mock.timers.enable({apis: ['setTimeout']});
  const {body} = await request('/v1/order/events', {headers: {authorization: `Bearer ${token}`}});
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader?.read())?.value;
  await next();
  await next();
  for (let beat = 0; beat < 2; beat += 1) {
    await new Promise(setImmediate);
    t.mock.timers.tick(25_000);
    assert.equal(await next(), ': still here\n\n');
  }
  clock.time += 90 * 86_400_000;
  await new Promise(setImmediate);
  t.mock.timers.tick(25_000);
  const left = [await next(), await next()];
  assert.ok(left.includes(undefined), String(left));
});
