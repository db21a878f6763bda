import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {UsageError} from '../../gateway/commands/command.js';
import {commandsOf} from './run-command.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

/** A gateway, and commands run beside it. */
async function operated(t: TestContext) {
  const gateway = await testGateway(t);
  return {...gateway, run: commandsOf(gateway)};
}

test('what is exported says of every order what the shop said', async (t) => {
  const {put, run} = await operated(t);
  const said = anOrder({shipments: [aParcel('SANDBOX-IN-TRANSIT', {items: [{id: 'mug', quantity: 1}]})]});
  await put('KC-1042', said);
  await put('KC-1043', anOrder({state: 'cancelled', promise: {to: '2026-11-27'}, shipments: []}));
  const {lines} = await run('export');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    [
      {number: 'KC-1042', state: 'open', ...said},
      {
        number: 'KC-1043',
        ...anOrder({state: 'cancelled', promise: {to: '2026-11-27'}, shipments: []}),
      },
    ],
  );
});

test('more orders than are read at once are all exported', async (t) => {
  const {put, run, db} = await operated(t);
  await put('KC-0', anOrder({shipments: []}));
  const {id, ...first} = await db.selectFrom('orders').selectAll().executeTakeFirstOrThrow();
  const others = Array.from({length: 1100}, (_, at) => ({...first, number: `KC-${at + 1}`, key: `kc-${at + 1}`}));
  for (let at = 0; at < others.length; at += 50)
    await db
      .insertInto('orders')
      .values(others.slice(at, at + 50))
      .execute();
  assert.equal((await run('export')).lines.length, 1101);
});

test('one person’s orders are erased, with links to them, and nobody else’s', async (t) => {
  const {put, run, merchant, lookUp, order} = await operated(t);
  await put('KC-1042', anOrder({customer: {email: 'Ada.Lovelace@example.com', name: 'Ada Lovelace'}}));
  await put('KC-1043', anOrder({customer: {email: 'grace@example.com'}}));
  const {token} = await (await lookUp('KC-1042', 'ada.lovelace@example.com')).json();
  assert.equal((await order(token)).status, 200);

  const {lines} = await run('erase', '--email', 'ada.lovelace@EXAMPLE.com');
  assert.deepEqual(lines, ['1 orders erased; backups made before still hold them.']);
  assert.equal((await order(token)).status, 401);
  assert.equal((await merchant('GET', '/orders/KC-1042')).status, 404);
  assert.equal((await merchant('GET', '/orders/KC-1043')).status, 200);
});

for (const words of [[], ['--email'], ['--email', 'ada'], ['--order', 'KC-1042'], ['ada@example.com']]) {
  test(`erase ${words.join(' ')} erases nothing and says what it wants`, async (t) => {
    const {put, run, merchant} = await operated(t);
    await put('KC-1042', anOrder());
    await assert.rejects(run('erase', ...words), UsageError);
    assert.equal((await merchant('GET', '/orders/KC-1042')).status, 200);
  });
}

test('a command that reads gives the shop no other name, whatever is set where it is run', async (t) => {
  const ours = await testGateway(t);
  const {gateway} = ours;
  const config = {...gateway.config, shop: {...gateway.config.shop, name: 'Another'}};
  await commandsOf(ours, {config})('keys', 'list');
  const {name} = await ours.db.selectFrom('shop').select('name').executeTakeFirstOrThrow();
  assert.notEqual(name, 'Another');
});
