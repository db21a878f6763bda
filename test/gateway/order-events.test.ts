import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {sql} from 'kysely';
import {anOrder, testGateway} from './test-gateway.js';

async function opened(t: TestContext, maxStreams = 2000) {
  const gateway = await testGateway(t, {config: {maxStreams}});
  await gateway.put('1001', anOrder());
  const {token} = await (await gateway.merchant('POST', '/orders/1001/tokens')).json();

  async function open(headers: Record<string, string> = {}) {
    const answer = await gateway.request('/v1/order/events', {headers: {authorization: `Bearer ${token}`, ...headers}});
    assert.equal(answer.headers.get('content-type'), 'text/event-stream');
    assert.ok(answer.body);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    assert.equal((await reader.read()).value, 'retry: 3000\n\n');
    return {
      /** The next thing in the stream, or `undefined` when it has ended. */
      next: async () => (await reader.read()).value,
      leave: () => reader.cancel(),
    };
  }
  return {...gateway, token, open};
}

const idOf = (event: string | undefined) => /^id: (.*)$/m.exec(event ?? '')?.[1] ?? '';

test('the order comes at once, and again after what a carrier said and after what the shop said', async (t) => {
  const {open, askDue, put} = await opened(t);
  const {next} = await open();
  const first = await next();
  assert.match(first ?? '', /^event: order\ndata: .*"status":"unknown"/);
  await askDue();
  const second = await next();
  assert.match(second ?? '', /"status":"in_transit"/);
  await put('1001', anOrder({promise: {to: '2026-11-30'}}));
  const third = await next();
  assert.match(third ?? '', /"promise":{"to":"2026-11-30"}/);
  assert.ok(idOf(first) < idOf(second) && idOf(second) < idOf(third));
});

test('what the browser has already seen is not repeated', async (t) => {
  const {open, askDue} = await opened(t);
  const first = await open();
  const id = idOf(await first.next());
  const again = await open({'last-event-id': id});
  await askDue();
  assert.notEqual(idOf(await again.next()), id);
});

test('a revoked token ends the stream', async (t) => {
  const {open, merchant} = await opened(t);
  const {next} = await open();
  await next();
  await merchant('DELETE', '/orders/1001/tokens');
  assert.equal(await next(), undefined);
});

test('the end of the service ends the stream', async (t) => {
  const {open, end} = await opened(t);
  const {next} = await open();
  await next();
  end();
  assert.equal(await next(), undefined);
});

test('when the database fails the stream ends, and says nothing of why', async (t) => {
  const {open, db, gateway, lines} = await opened(t);
  const {next} = await open();
  await next();
  const {id} = await db.selectFrom('orders').select('id').executeTakeFirstOrThrow();
  await sql`alter table token rename to gone`.execute(db);
  gateway.live.publish(id);
  assert.equal(await next(), undefined);
  assert.match(lines.join(''), /event stream failed.*(no such table|does not exist)/);
});

test('who leaves is forgotten', async (t) => {
  const {open, gateway} = await opened(t);
  const left: number[] = [];
  const {subscribe} = gateway.live;
  Object.assign(gateway.live, {
    subscribe(orderId: number, listener: () => void) {
      const stop = subscribe(orderId, listener);
      return () => {
        left.push(orderId);
        stop();
      };
    },
  });
  const {next, leave} = await open();
  await next();
  await leave();
  await new Promise(setImmediate);
  assert.equal(left.length, 1);
});

test('a wrong token gets no stream', async (t) => {
  const {request} = await opened(t);
  const answer = await request('/v1/order/events', {headers: {authorization: 'Bearer wrong'}});
  assert.equal(answer.status, 401);
});

test('of one order no more than twenty streams are open, and another one’s are not counted', async (t) => {
  const {open, request, token, put, merchant} = await opened(t);
  const [first] = await Promise.all(Array.from({length: 20}, () => open()));
  const ask = (token: string) => request('/v1/order/events', {headers: {authorization: `Bearer ${token}`}});
  const answer = await ask(token);
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '60']);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');

  await put('1002', anOrder());
  const {token: other} = await (await merchant('POST', '/orders/1002/tokens')).json();
  assert.equal((await ask(other)).status, 200);
  await first?.leave();
  await new Promise(setImmediate);
  assert.equal((await ask(token)).status, 200);
});

test('above MAX_STREAMS a stream is refused with 503, and the order can still be read', async (t) => {
  const {open, request, order, token} = await opened(t, 1);
  await open();
  const answer = await request('/v1/order/events', {headers: {authorization: `Bearer ${token}`}});
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '60']);
  assert.equal((await answer.json()).code, 'busy');
  assert.equal((await order(token)).status, 200);
});
