import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {breakTable} from '../databases/break-table.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

const minute = 60_000;
const day = 86_400_000;

async function withOrder(t: Parameters<typeof testGateway>[0]) {
  const gateway = await testGateway(t);
  await gateway.put('1001', anOrder({shipments: [aParcel('SANDBOX-IN-TRANSIT'), aParcel('SANDBOX-DELIVERED')]}));
  const {token} = await (await gateway.merchant('POST', '/orders/1001/tokens')).json();
  const send = (path: string, body: unknown, bearer = token) =>
    gateway.request(`/v1/order/${path}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${bearer}`, 'content-type': 'application/json'},
      body: JSON.stringify(body),
    });
  const view = async () => (await gateway.order(token)).json();
  const outbox = () =>
    gateway.db.selectFrom('outbox').select(['kind', 'channel', 'address', 'key', 'about']).orderBy('id').execute();
  return {...gateway, token, send, view, outbox};
}

test('a problem gets a case number, and both sides a message of it', async (t) => {
  const {send, outbox} = await withOrder(t);
  const answer = await send('problems', {kind: 'damaged', text: 'The handle\r\nis off', parcel: 'sandbox-delivered'});
  assert.equal(answer.status, 201);
  const {case: number} = await answer.json();
  assert.match(number, /^KC-\d{5}$/);
  const about = {
    problem: {number, kind: 'damaged', text: 'The handle\nis off'},
    parcels: ['sandbox SANDBOXDELIVERED'],
  };
  assert.deepEqual(
    (await outbox()).map((row) => ({...row, about: JSON.parse(row.about)})),
    [
      {kind: 'case_opened', channel: 'email', address: 'ada@example.com', key: `case_opened ${number}`, about},
      {
        kind: 'case_reported',
        channel: 'email',
        address: 'hello@kiln-and-clay.example',
        key: `case_reported ${number}`,
        about,
      },
    ],
  );
});

test('a problem, its messages and the order’s new version are kept together, or not at all', async (t) => {
  const {send, db, view} = await withOrder(t);
  await breakTable(db, 'insert', 'outbox');
  assert.equal((await send('problems', {kind: 'late'})).status, 500);
  assert.deepEqual(await db.selectFrom('problem').selectAll().execute(), []);
  assert.equal((await view()).problems, undefined);
});

test('it stands in the order, with the shop’s answer when that comes', async (t) => {
  const {send, view, merchant, order, token, clock, outbox} = await withOrder(t);
  const etag = (await order(token)).headers.get('etag') ?? '';
  const {case: number} = await (await send('problems', {kind: 'other', text: 'A <b>question</b>'})).json();
  assert.equal((await order(token, {'if-none-match': etag})).status, 200);
  const reported = {case: number, kind: 'other', text: 'A <b>question</b>', at: '2026-11-22T12:00:00.000Z'};
  assert.deepEqual((await view()).problems, [{...reported, state: 'open'}]);

  clock.time += day;
  assert.equal((await merchant('POST', `/problems/${number}/answer`, {text: 'We look into it.'})).status, 204);
  const {kind, address, about} = (await outbox()).at(-1) ?? assert.fail();
  assert.deepEqual([kind, address], ['case_answered', 'ada@example.com']);
  assert.equal(JSON.parse(about).problem.answer, 'We look into it.');
  const answered = {state: 'answered', answer: 'We look into it.', answeredAt: '2026-11-23T12:00:00.000Z'};
  assert.deepEqual((await view()).problems, [{...reported, ...answered}]);
  assert.equal((await merchant('POST', `/problems/${number}/answer`, {state: 'closed'})).status, 204);
  assert.deepEqual((await view()).problems, [{...reported, ...answered, state: 'closed'}]);
  assert.equal((await outbox()).filter((one) => one.kind === 'case_answered').length, 1, 'closing says nothing');
});

test('the same report within minutes is one case; later it is another', async (t) => {
  const {send, clock, outbox} = await withOrder(t);
  const body = {kind: 'late', text: 'Where is it?'};
  const first = await (await send('problems', body)).json();
  clock.time += 9 * minute;
  const again = await send('problems', body);
  assert.equal(again.status, 200);
  assert.deepEqual(await again.json(), first);
  const both = await Promise.all([send('problems', {kind: 'other'}), send('problems', {kind: 'other'})]);
  assert.deepEqual(both.map(({status}) => status).sort(), [200, 201]);
  clock.time += 2 * minute;
  assert.equal((await send('problems', body)).status, 201);
  assert.equal((await outbox()).length, 6);
});

test('five problems of an order may be open, and ten reported in a day', async (t) => {
  const {send, merchant, clock, outbox} = await withOrder(t);
  const report = (text: string) => send('problems', {kind: 'other', text});
  const cases = await Promise.all(['1', '2', '3', '4', '5'].map(async (text) => (await report(text)).json()));
  const refused = await report('6');
  assert.equal(refused.status, 429);
  assert.equal((await outbox()).length, 10);
  for (const {case: number} of cases) await merchant('POST', `/problems/${number}/answer`, {state: 'closed'});
  for (const text of ['6', '7', '8', '9', '10']) {
    const {case: number} = await (await report(text)).json();
    await merchant('POST', `/problems/${number}/answer`, {state: 'closed'});
  }
  clock.time += minute;
  const tooMany = await report('11');
  assert.equal(tooMany.status, 429);
  assert.equal(tooMany.headers.get('retry-after'), String((day - minute) / 1000));
  clock.time += day;
  assert.equal((await report('11')).status, 201);
});

describe('what is no report is refused', () => {
  const cases: [what: string, body: unknown, pointer: string][] = [
    ['no kind', {text: 'x'}, '/kind'],
    ['a kind that is on no list', {kind: 'rude'}, '/kind'],
    ['too many words', {kind: 'late', text: 'x'.repeat(2001)}, '/text'],
    ['a parcel of another order', {kind: 'late', parcel: 'SANDBOX-LOST'}, '/parcel'],
    ['more than there is to say', {kind: 'late', admin: true}, '/admin'],
  ];
  for (const [what, body, pointer] of cases) {
    test(what, async (t) => {
      const {send, outbox} = await withOrder(t);
      const answer = await send('problems', body);
      assert.equal(answer.status, 422);
      assert.equal((await answer.json()).errors[0].pointer, pointer);
      assert.deepEqual(await outbox(), []);
    });
  }
});

test('a token that only tells how the order stands neither reports nor says anything', async (t) => {
  const {send, db} = await withOrder(t);
  await db.updateTable('token').set({access: 'status'}).execute();
  assert.equal((await send('problems', {kind: 'late'})).status, 403);
  assert.equal((await send('word', {parcel: 'SANDBOX-DELIVERED', word: 'received'})).status, 403);
  assert.equal((await send('problems', {kind: 'late'}, 'wrong')).status, 401);
});

test('the shop sees who waits longest first, by when it promised to answer, and no other shop’s', async (t) => {
  const {send, merchant, shop, clock, put} = await withOrder(t);
  const first = await (await send('problems', {kind: 'late', text: 'One', parcel: 'SANDBOX-DELIVERED'})).json();
  clock.time += day;
  const second = await (await send('problems', {kind: 'other', text: 'Two'})).json();
  const list = async (query = '') => (await (await merchant('GET', `/problems${query}`)).json()).problems;
  const [one, two] = await list();
  assert.deepEqual(one, {
    ...{case: first.case, order: '1001', kind: 'late', text: 'One', state: 'open'},
    ...{parcel: {carrier: 'sandbox', number: 'SANDBOX-DELIVERED'}},
    // A Sunday; the shop answers within one working day.
    ...{reportedAt: '2026-11-22T12:00:00.000Z', answerBy: '2026-11-23'},
  });
  assert.equal(two.case, second.case);
  await merchant('POST', `/problems/${first.case.toLowerCase()}/answer`, {text: 'Tomorrow'});
  assert.deepEqual(
    (await list()).map((row: {case: string}) => row.case),
    [second.case],
  );
  assert.equal((await list('?state=answered'))[0].answer, 'Tomorrow');
  assert.deepEqual(
    (await list('?state=all&order=1001')).map((row: {case: string}) => row.case),
    [second.case, first.case],
  );
  await put('1002', anOrder());
  assert.deepEqual(await list('?order=1002'), []);

  const other = await shop('tea');
  assert.deepEqual(await (await other.merchant('GET', '/problems')).json(), {problems: []});
  assert.equal((await other.merchant('POST', `/problems/${second.case}/answer`, {text: 'No'})).status, 404);
});

test('an answer has words, unless the problem is closed without', async (t) => {
  const {send, merchant} = await withOrder(t);
  const {case: number} = await (await send('problems', {kind: 'late'})).json();
  for (const body of [{}, {text: ' '}, {state: 'answered'}, {text: 'x', state: 'open'}]) {
    assert.equal((await merchant('POST', `/problems/${number}/answer`, body)).status, 422, JSON.stringify(body));
  }
  assert.equal((await merchant('POST', '/problems/KC-1/answer', {text: 'x'})).status, 404);
});

test('what the customer says stands beside what the carrier says, and the last word counts', async (t) => {
  const {send, view, askDue, clock} = await withOrder(t);
  await askDue();
  const before = await view();
  const say = (word: string) => send('word', {parcel: 'sandbox delivered', word});
  assert.equal((await say('received')).status, 204);
  clock.time += minute;
  assert.equal((await say('not_received')).status, 204);
  const {words, order, status} = await view();
  assert.deepEqual(words, [{parcel: 'SANDBOX-DELIVERED', word: 'not_received', at: '2026-11-22T12:01:00.000Z'}]);
  assert.deepEqual(order, before.order);
  assert.equal(status, before.status);
  assert.equal((await send('word', {parcel: 'SANDBOX-LOST', word: 'received'})).status, 422);
});
