import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addressHash} from '../../gateway/store/opt-outs.js';
import {choosing, pathOf} from './choosing.js';
import {anOrder} from './test-gateway.js';

const ada = 'ada@example.com';
const oneClick = 'List-Unsubscribe=One-Click';

async function open(t: Parameters<typeof choosing>[0]) {
  const shop = await choosing(t);
  const path = pathOf(shop.email.given[0]?.letter.links.unsubscribe);
  const optedOut = async () => (await shop.db.selectFrom('opt_out').select('hash').execute()).map(({hash}) => hash);
  return {...shop, path, optedOut};
}

const bodies: [what: string, init: RequestInit][] = [
  ['urlencoded', {body: oneClick, headers: {'content-type': 'application/x-www-form-urlencoded'}}],
  ['multipart', {body: Object.assign(new FormData(), {})}],
  ['empty', {}],
];
for (const [what, init] of bodies) {
  test(`one click of a mail program ends the messages at once, its body ${what}`, async (t) => {
    const {path, request, one, news, email} = await open(t);
    const body = init.body instanceof FormData ? new FormData() : init.body;
    if (body instanceof FormData) body.set('List-Unsubscribe', 'One-Click');
    for (let times = 0; times < 2; times += 1) {
      const answer = await request(path, {...init, ...(body && {body}), method: 'POST'});
      assert.deepEqual([answer.status, answer.headers.get('set-cookie')], [200, null]);
    }
    assert.deepEqual([(await one(ada))?.state, (await one(ada))?.ended_by], ['ended', 'reader']);
    await news();
    assert.deepEqual(email.words(), [`confirmed ${ada}`]);
  });
}

test('opening the link ends nothing, and whether it was a good one is not said', async (t) => {
  const {path, request, one, form} = await open(t);
  const pages = await Promise.all(
    [request(path), request('/unsubscribe/nothing')].map(async (page) => (await page).text()),
  );
  assert.equal(pages[0], pages[1]);
  assert.equal((await one(ada))?.state, 'active');
  const answers = [await form(path, {do: 'end'}), await form('/unsubscribe/nothing', {do: 'end'})];
  const [good, bad] = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`));
  assert.equal(good, bad);
});

test('what waits to be sent when its reader ends it is not sent', async (t) => {
  const {path, form, put, assessDue, askDue, send, email, clock, db} = await open(t);
  await put('1001', anOrder({placedAt: '2026-11-22T11:59:00Z'}));
  await askDue();
  clock.time += 1000;
  await assessDue();
  await form(path, {do: 'end'});
  const {state, trouble} = await db
    .selectFrom('outbox')
    .select(['state', 'trouble'])
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  assert.deepEqual([state, trouble], ['dropped', 'ended']);
  await send();
  assert.deepEqual(email.words(), [`confirmed ${ada}`]);
});

test('one that failed and is tried again is not sent after its reader has ended it', async (t) => {
  const {path, form, email, news, send, clock} = await open(t);
  email.says = async () => {
    // While it is being handed over.
    await form(path, {do: 'end'});
    return {outcome: 'retry', reason: 'later'};
  };
  await news();
  email.says = {outcome: 'sent'};
  clock.time += 6 * 3_600_000;
  await send();
  assert.deepEqual(email.words(), [`confirmed ${ada}`, `dispatched ${ada}`]);
});

test('all messages of the shop can be ended too: later orders tell that address nothing', async (t) => {
  const {path, form, put, send, email, optedOut} = await open(t);
  await form(path, {do: 'end', what: 'shop'});
  assert.deepEqual(await optedOut(), [addressHash('email', 'ADA@example.com')]);
  await put('1002', anOrder({placedAt: '2026-11-22T12:00:00Z', shipments: []}));
  await send();
  assert.deepEqual(email.words(), [`confirmed ${ada}`]);
});

test('Undo brings back what was ended, of the order and of the shop', async (t) => {
  const {path, form, one, news, email, optedOut} = await open(t);
  const ended = await form(path, {do: 'end', what: 'shop'});
  assert.match(await ended.text(), /Stopped[\s\S]*Tell me again/);
  await form(path, {do: 'resume'});
  assert.deepEqual([(await one(ada))?.state, await optedOut()], ['active', []]);
  await news();
  assert.deepEqual(email.words().slice(1), [`dispatched ${ada}`]);
});

test('Undo by one who never said yes tells them nothing: they have still to be asked', async (t) => {
  const {add, send, email, one, form, db} = await open(t);
  await add('email', 'bob@example.com');
  await send();
  const {secret} = await db
    .selectFrom('subscriber')
    .select('secret')
    .where('address', '=', 'bob@example.com')
    .executeTakeFirstOrThrow();
  assert.equal(pathOf(email.given[1]?.letter.links.confirm), `/confirm/${secret}`);
  await form(`/unsubscribe/${secret}`, {do: 'end'});
  await form(`/unsubscribe/${secret}`, {do: 'resume'});
  assert.equal((await one('bob@example.com'))?.state, 'pending');
});

test('a link opens nothing at another shop’s address', async (t) => {
  const {path, shop, form, one} = await open(t);
  await shop('tea');
  assert.equal((await form(`/shops/tea${path}`, {do: 'end'})).status, 200);
  assert.equal((await one(ada))?.state, 'active');
});
