import assert from 'node:assert/strict';
import {test} from 'node:test';
import {defaultTelling} from '../../gateway/notify/telling.js';
import {endSubscriber} from '../../gateway/store/subscribers.js';
import {saveTelling} from '../../gateway/store/telling.js';
import {choosing} from './choosing.js';
import {commandsOf} from './run-command.js';
import {anOrder, aParcel} from './test-gateway.js';

const placedAt = '2026-11-22T11:59:00Z';
const withEmail = (email: string, more = {}) =>
  anOrder({placedAt, shipments: [], customer: {email, postcode: '3511 AB'}, ...more});

test('an order’s changed e-mail takes the place of the old one, and may come back', async (t) => {
  const {put, send, askDue, rows, email} = await choosing(t);
  const states = async () => (await rows()).map(({address, state}) => `${address} ${state}`);
  await put('1001', withEmail('eve@example.com', {shipments: [aParcel('SANDBOX-IN-TRANSIT')]}));
  await askDue();
  await send();
  assert.deepEqual(await states(), ['ada@example.com ended', 'eve@example.com active']);
  assert.deepEqual(email.words().slice(1), ['dispatched eve@example.com']);
  await put('1001', withEmail('ada@example.com', {shipments: [aParcel('SANDBOX-OUT-FOR-DELIVERY')]}));
  await askDue();
  await send();
  assert.deepEqual(await states(), ['ada@example.com active', 'eve@example.com ended']);
});

test('what its reader has ended stays ended, whatever the shop says', async (t) => {
  const {news, one, db, clock, email} = await choosing(t);
  const before = (await one('ada@example.com')) ?? assert.fail();
  await endSubscriber(db, before.id, 'reader', clock.time);
  await news();
  assert.deepEqual([(await one('ada@example.com'))?.state, email.words().length], ['ended', 1]);
});

test('who is erased is erased as a reader of others’ orders too, with what was to be sent', async (t) => {
  const gateway = await choosing(t);
  const {add, form, page, rows, db, put, one} = gateway;
  await add('email', 'bob@example.com');
  await put('1002', withEmail('bob@example.com'));
  await form(page, {do: 'again', id: String((await one('ada@example.com'))?.id)});
  await commandsOf(gateway)('erase', '--email', 'Bob@example.com');
  assert.deepEqual(
    (await rows()).map(({address}) => address),
    ['ada@example.com'],
  );
  const left = await db.selectFrom('outbox').select(['address', 'state']).execute();
  assert.deepEqual(new Set(left.map(({address}) => address)), new Set(['ada@example.com']));
});

test('who is erased by one shop is told by another what they wanted to be told', async (t) => {
  const gateway = await choosing(t);
  const {db, put, send, shop, rows} = gateway;
  const bread = await shop('bread');
  await saveTelling(db, bread.id, {...defaultTelling, quiet: null});
  for (const name of [put, bread.put]) await name('1002', withEmail('bob@example.com'));
  await send();
  const bobs = async () => [
    (await rows()).filter(({address}) => address === 'bob@example.com').length,
    (await db.selectFrom('outbox').select('shop_id').where('address', '=', 'bob@example.com').execute()).length,
  ];
  assert.deepEqual(await bobs(), [2, 2]);
  await commandsOf(gateway)('erase', '--email', 'bob@example.com');
  assert.deepEqual(await bobs(), [1, 1]);
});

test('who is told, what they agreed to and when they ended it can be exported', async (t) => {
  const gateway = await choosing(t);
  const {add, form, one} = gateway;
  await add('email', 'bob@example.com');
  await form(`/confirm/${(await one('bob@example.com'))?.secret}`, {do: 'confirm'});
  await form(`/unsubscribe/${(await one('bob@example.com'))?.secret}`, {do: 'end'});
  const {lines} = await commandsOf(gateway)('export', '--consents');
  const [ada, bob] = lines.map((line) => JSON.parse(line));
  assert.deepEqual([ada.order, ada.address, ada.state, ada.consent], ['1001', 'ada@example.com', 'active', null]);
  assert.equal(bob.consent.version, 'email-1/en');
  assert.match(bob.consent.text, /^Kiln & Clay may write to this address/);
  assert.match(bob.consent.at, /^2026-11-22T12:00/);
  assert.deepEqual([bob.state, bob.ended.by], ['ended', 'reader']);
});
