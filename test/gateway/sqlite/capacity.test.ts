import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {anOrder, testGateway} from '../test-gateway.js';

type TestGateway = Awaited<ReturnType<typeof testGateway>>;

/** A gateway of which all work waits for the database, until it is let go. */
async function held(t: TestContext, maxRequests = 100) {
  const gateway = await testGateway(t, {config: {maxRequests}});
  await gateway.put('1001', anOrder());
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let done: Promise<void> = Promise.resolve();
  await new Promise<void>((begun) => {
    done = gateway.db.transaction().execute(() => {
      begun();
      return free;
    });
  });
  t.mock.timers.enable({apis: ['setTimeout']});
  return {
    ...gateway,
    letGo: () => {
      letGo();
      return done;
    },
  };
}

/** Lets everything go on that waits for nothing but its turn. */
const turn = () => new Promise(setImmediate);

async function assertBusy(answer: Response): Promise<void> {
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '1']);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.equal((await answer.json()).code, 'busy');
}

const streamed = (body: ReadableStream) => ({body, duplex: 'half'}) as RequestInit;

function postEndless({request}: TestGateway): Promise<Response> {
  return request('/v1/lookup', {method: 'POST', ...streamed(new ReadableStream({pull: () => new Promise(() => {})}))});
}

test('above as many requests as may be in work the next is refused, and once one has ended another is taken', async (t) => {
  const {request, merchant, letGo} = await held(t, 2);
  const taken = [merchant('GET', '/orders/1001'), merchant('GET', '/orders/1001')];
  await assertBusy(await merchant('GET', '/orders/1001'));
  await assertBusy(await request('/order-tracker.js'));
  await letGo();
  for (const answer of await Promise.all(taken)) assert.equal(answer.status, 200);
  assert.equal((await merchant('GET', '/orders/1001')).status, 200);
});

test('health and readiness are told however much there is to do', async (t) => {
  const {request, merchant, letGo} = await held(t, 1);
  const taken = merchant('GET', '/orders/1001');
  const told = [request('/health'), request('/ready')];
  await letGo();
  for (const answer of await Promise.all([taken, ...told])) assert.equal(answer.status, 200);
});

test('what takes ten seconds is answered with 503, goes on to its end, and counts until then', async (t) => {
  const {put, merchant, letGo, lines} = await held(t, 1);
  const late = put('1002', anOrder());
  await turn();
  t.mock.timers.tick(10_000);
  await assertBusy(await late);
  await assertBusy(await merchant('GET', '/orders/1002'));
  await letGo();
  for (let turns = 0; turns < 20; turns += 1) await turn();
  const answer = await merchant('GET', '/orders/1002');
  assert.deepEqual([answer.status, (await answer.json()).shipments.length], [200, 1]);
  assert.ok(!lines.join('').includes('"error"'));
});

test('a body that does not come is answered with 408 after twenty seconds, and keeps nobody from working', async (t) => {
  const gateway = await held(t, 1);
  const slow = postEndless(gateway);
  await turn();
  await gateway.letGo();
  assert.equal((await gateway.merchant('GET', '/orders/1001')).status, 200);
  t.mock.timers.tick(20_000);
  const answer = await slow;
  assert.deepEqual([answer.status, answer.headers.get('connection')], [408, 'close']);
  assert.equal((await answer.json()).code, 'invalid_request');
});

test('no more than ten bodies come for each request in work', async (t) => {
  const gateway = await held(t, 1);
  const slow = Array.from({length: 10}, () => postEndless(gateway));
  await assertBusy(await postEndless(gateway));
  await turn();
  t.mock.timers.tick(20_000);
  for (const answer of await Promise.all(slow)) assert.equal(answer.status, 408);
});

test('an open event stream is not in work, and a file that takes long is not late', async (t) => {
  const {request, merchant, letGo} = await held(t, 1);
  await letGo();
  const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
  const stream = await request('/v1/order/events', {headers: {authorization: `Bearer ${token}`}});
  assert.equal((await merchant('GET', '/orders/1001')).status, 200);
  await stream.body?.cancel();

  let end = () => {};
  const file = new ReadableStream({
    start(controller) {
      end = () => controller.close();
    },
  });
  const headers = {authorization: 'Bearer the-key-of-the-shop', 'content-type': 'application/x-ndjson'};
  const taken = request('/v1/merchant/import', {method: 'POST', headers, ...streamed(file)});
  await turn();
  t.mock.timers.tick(60_000);
  await assertBusy(await merchant('GET', '/orders/1001'));
  end();
  assert.equal((await taken).status, 200);
});
