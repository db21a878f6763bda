import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {room} from '../../gateway/commands/database-findings.js';
import type {Config} from '../../gateway/config.js';
import {commandsOf} from './run-command.js';
import {anOrder, testGateway} from './test-gateway.js';

interface Options {
  readonly config?: Partial<Config>;
  readonly fetch?: typeof globalThis.fetch;
}

/** A gateway and its doctor. The clock is right: that of a PostgreSQL is held against it. */
async function withDoctor(t: TestContext, {config = {}, fetch}: Options = {}) {
  const gateway = await testGateway(t, {config});
  gateway.clock.time = Date.now();
  const run = commandsOf(gateway, fetch && {fetch});
  return {...gateway, examine: () => run('doctor')};
}

test('the doctor finds nothing wrong where nothing is', async (t) => {
  const {examine, clock} = await withDoctor(t, {
    config: {credentials: {ups: {clientId: 'a', clientSecret: 'b'}}},
    fetch: async () => new Response(null, {status: 404, headers: {date: new Date(clock.time).toUTCString()}}),
  });
  const {ok, lines} = await examine();
  assert.deepEqual(
    lines.filter((line) => !line.startsWith('ok')),
    [],
  );
  assert.ok(ok && lines.some((line) => /ups: reached in 0 ms \(HTTP 404\)/.test(line)));
});

test('the doctor also looks at a provider that has an address instead of secrets', async (t) => {
  const {examine} = await withDoctor(t, {config: {baseUrls: {inpost: 'https://inpost.example'}}});
  const {lines} = await examine();
  assert.ok(lines.some((line) => line.startsWith('ok    inpost: reached')));
});

test('the doctor tells a provider out of reach, and a clock that is wrong', async (t) => {
  const {examine} = await withDoctor(t, {
    config: {credentials: {easypost: {key: 'k'}, ups: {clientId: 'a', clientSecret: 'b'}}},
    fetch: async (input) => {
      if (String(input).includes('easypost')) throw new TypeError('fetch failed');
      return new Response(null, {headers: {date: new Date(Date.now() - 120_000).toUTCString()}});
    },
  });
  const {ok, lines} = await examine();
  assert.equal(ok, false);
  assert.ok(lines.includes('WRONG easypost: not reached: fetch failed'));
  assert.match(lines.join('\n'), /^WRONG clock: 12[01] s away from that of ups$/m);
});

test('the doctor tells how long parcels and webhooks have waited, and when that is too long', async (t) => {
  const {examine, put, gateway, clock} = await withDoctor(t);
  assert.ok((await examine()).lines.includes('ok    parcels to ask about: none'));
  assert.ok((await examine()).lines.includes('ok    unread webhooks: none'));
  const start = clock.time;
  const report = async (minutes: number) => {
    clock.time = start + minutes * 60_000;
    return (await examine()).lines.filter((line) => /to ask about|webhooks/.test(line));
  };
  await put('1001', anOrder());
  clock.time += 30 * 60_000;
  await gateway.keepCall({provider: 'ups', hash: 'a', trust: 'hint', body: '{}'});
  await gateway.keepCall({provider: 'ups', hash: 'b', trust: 'hint', body: '{}'});
  assert.deepEqual(await report(60), [
    'ok    parcels to ask about: 1, the first for 60 min',
    'ok    unread webhooks: 2, the first for 30 min',
  ]);
  assert.deepEqual(await report(61), [
    'WRONG parcels to ask about: 1, the first for 61 min',
    'ok    unread webhooks: 2, the first for 31 min',
  ]);
  assert.match((await report(91)).join(), /WRONG unread webhooks: 2, the first for 61 min/);
});

for (const [size, free, ok] of [
  [1, 100_000_000, true],
  [1, 99_999_999, false],
  [200_000_000, 200_000_000, true],
  [200_000_000, 199_999_999, false],
] as const) {
  test(`${free} bytes are ${ok ? 'enough' : 'too few'} beside a database of ${size}`, () => {
    assert.equal(room(size, free).ok, ok);
  });
}

test('the doctor names variables of a shop that there is not', async (t) => {
  const woocommerce = {secrets: ['s']};
  const {examine} = await withDoctor(t, {config: {platforms: {'': {woocommerce}, BREDA: {woocommerce}}}});
  const {ok, lines} = await examine();
  assert.equal(ok, false);
  assert.deepEqual(
    lines.filter((line) => line.includes('platforms')),
    ['WRONG platforms: variables end in __BREDA, and no shop is called so'],
  );
});
