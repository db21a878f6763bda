// Changes are heard in every process of one PostgreSQL.
import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {sql} from 'kysely';
import {createLog} from '../../../gateway/log.js';
import {sharedLive} from '../../../gateway/shared-live.js';
import {testGateway} from '../test-gateway.js';

async function processes(t: TestContext, count = 2) {
  const {db, place} = await testGateway(t);
  const lines: string[] = [];
  const log = createLog('debug', (line) => lines.push(line));
  const lives = Array.from({length: count}, () => sharedLive(place, db, log));
  t.after(() => Promise.all(lives.map((live) => live.close())));
  await Promise.all(lives.map(({listening}) => listening));
  return {db, lives, lines};
}

/** Resolves when a change of the order is heard. */
function heard(live: ReturnType<typeof sharedLive> | undefined, orderId: number): Promise<number> {
  return new Promise((resolve) => {
    const stop = live?.subscribe(orderId, () => {
      stop?.();
      resolve(orderId);
    });
  });
}

test('a change told in one process is heard in all, and only by those who listen to that order', async (t) => {
  const {lives} = await processes(t, 3);
  const [first, ...others] = lives;
  let wrong = 0;
  for (const live of lives)
    live.subscribe(8, () => {
      wrong += 1;
    });
  const all = lives.map((live) => heard(live, 7));
  first?.publish(7);
  assert.deepEqual(await Promise.all(all), [7, 7, 7]);
  assert.equal(others.length, 2);
  assert.equal(wrong, 0);
});

test('a thousand changes at once are all heard', async (t) => {
  const {lives} = await processes(t);
  const ids = Array.from({length: 1000}, (_, at) => 1_000_000_000 + at);
  const all = ids.map((id) => heard(lives[1], id));
  for (const id of ids) lives[0]?.publish(id);
  assert.deepEqual(await Promise.all(all), ids);
});

test('after a broken connection everybody reads anew, and hears again', async (t) => {
  const {db, lives, lines} = await processes(t);
  const anew = heard(lives[1], 7);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'order-tracker listening' and datname = current_database()`.execute(db);
  assert.equal(await anew, 7);
  assert.match(lines.join(''), /listening for changes broke off/);
  const next = heard(lives[1], 9);
  // Whichever of the two is back first: the other one tells when it is told of.
  const again = setInterval(() => lives[0]?.publish(9), 50);
  assert.equal(await next, 9);
  clearInterval(again);
});

test('an event stream hears what another process was told', async (t) => {
  const first = await testGateway(t);
  const second = await testGateway(t, {database: first.database});
  const log = createLog('silent', () => {});
  const lives = [first, second].map(({db}) => sharedLive(first.place, db, log));
  t.after(() => Promise.all(lives.map((live) => live.close())));
  await Promise.all(lives.map(({listening}) => listening));
  Object.assign(first.gateway, {live: lives[0]});
  Object.assign(second.gateway, {live: lives[1]});

  await first.put('1001', {placedAt: '2026-11-20T09:30:00Z', items: [], customer: {email: 'ada@example.com'}});
  const {token} = await (await first.merchant('POST', '/orders/1001/tokens')).json();
  const ending = new AbortController();
  const headers = {authorization: `Bearer ${token}`};
  const {body} = await second.request('/v1/order/events', {headers, signal: ending.signal});
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async () => (await reader?.read())?.value ?? '';
  for (let text = ''; !text.includes('"state":"open"'); ) text = await read();
  await first.merchant('POST', '/orders/1001/cancel', {reason: 'Sold out'});
  for (let text = ''; !text.includes('"state":"cancelled"'); ) text = await read();
  await reader?.cancel();
});

test('where nobody can be listened to, it is tried again until it works', async (t) => {
  const {db, place} = await testGateway(t);
  const lines: string[] = [];
  const url = new URL(place);
  const name = `late_${url.pathname.slice(1)}`;
  const live = sharedLive(
    Object.assign(new URL(place), {pathname: `/${name}`}).href,
    db,
    createLog('debug', (line) => lines.push(line)),
  );
  await live.listening;
  assert.match(lines.join(''), /nobody tells us of changes/);
  const anew = heard(live, 7);
  await sql`create database ${sql.id(name)}`.execute(db);
  assert.equal(await anew, 7);
  await live.close();
  await sql`drop database ${sql.id(name)} with (force)`.execute(db);
});
