import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Allowance} from '../../../shared/client/allowance.js';
import type {Answered} from '../../../shared/client/client.js';
import {ok, provider, question, world} from './fake-carrier.js';

describe('the provider’s allowance', () => {
  test('is never overrun: calls wait for their place', async () => {
    const {client, waits} = world([() => ok()], {limits: {acme: {calls: 2, perSeconds: 1}}});
    for (const number of ['A', 'B', 'C', 'D', 'E']) await client.track({...question, number});
    assert.deepEqual(waits, [1000, 1000]);
  });

  test('when it is used up for long, it is said when to ask again', async () => {
    const {client, requests} = world([() => ok()], {limits: {acme: {calls: 1, perSeconds: 3600}}});
    await client.track(question);
    const tracked = await client.track({...question, number: 'other'});
    assert.deepEqual(
      [tracked.outcome, 'retryAfterSeconds' in tracked && tracked.retryAfterSeconds],
      ['rate_limited', 3600],
    );
    assert.equal(requests.length, 1);
    assert.equal('unasked' in tracked && tracked.unasked, true);
  });
});

test('a provider that was not asked because our allowance is used up came to nothing', async () => {
  const told: Answered[] = [];
  const {client} = world([() => ok()], {
    limits: {acme: {calls: 1, perSeconds: 3600}},
    onAnswered: (answered) => told.push(answered),
  });
  await client.track(question);
  await client.track({...question, number: 'other'});
  assert.deepEqual(
    told.map(({outcome, allowanceLeft}) => [outcome, allowanceLeft]),
    [['ok', 0]],
  );
});

describe('an allowance that lives elsewhere', () => {
  const limits = {acme: {calls: 2, perSeconds: 60}};
  const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(resolve, value));
  const elsewhere = (changes: Partial<Allowance> = {}) => ({
    limits,
    allowances: (): Allowance => ({take: () => later({wait: 0, taken: true}), left: () => later(7), ...changes}),
  });

  test('is made for each provider with a limit, as configured or else as the provider says', () => {
    const made: unknown[] = [];
    const limited = provider({id: 'limited', limit: {calls: 5, perSeconds: 1}});
    world([() => ok()], {
      providers: [provider(), limited, provider({id: 'free'})],
      limits,
      allowances(...asked) {
        made.push(asked);
        return elsewhere().allowances();
      },
    });
    assert.deepEqual(made, [
      ['acme', limits.acme],
      ['limited', {calls: 5, perSeconds: 1}],
    ]);
  });

  test('is waited for, and so is the place it gives', async () => {
    const {client, waits} = world([() => ok()], elsewhere({take: () => later({wait: 900, taken: true})}));
    assert.equal((await client.track(question)).outcome, 'ok');
    assert.deepEqual(waits, [900]);
  });

  test('is told how long we would wait, and when it is used up nobody is asked', async () => {
    const take = (patience: number) => later({wait: patience + 1, taken: false});
    const {client, requests} = world([() => ok()], elsewhere({take}));
    const {askedAt: _, ...tracked} = await client.track(question);
    assert.deepEqual(tracked, {
      outcome: 'rate_limited',
      message: 'our allowance is used up',
      retryAfterSeconds: 6,
      unasked: true,
      provider: 'acme',
      cached: false,
    });
    assert.equal(requests.length, 0);
  });

  test('that fails gives no place: nobody is asked, and nothing is said of the provider', async () => {
    const told: Answered[] = [];
    const take = () => Promise.reject(new Error('no database'));
    const {client, requests} = world([() => ok()], {
      ...elsewhere({take}),
      onAnswered: (answered) => told.push(answered),
    });
    const tracked = await client.track(question);
    assert.deepEqual(
      [tracked.outcome, 'unasked' in tracked && tracked.unasked, requests.length, told],
      ['unreachable', true, 0, []],
    );
  });

  for (const [name, left, expected] of [
    ['says what is left', () => later(7), 7],
    ['that cannot say what is left says nothing', () => Promise.reject(new Error('no database')), undefined],
  ] as const) {
    test(name, async () => {
      const told: Answered[] = [];
      const {client} = world([() => ok()], {...elsewhere({left}), onAnswered: (answered) => told.push(answered)});
      await client.track(question);
      assert.deepEqual(
        told.map(({allowanceLeft}) => allowanceLeft),
        [expected],
      );
    });
  }

  test('whoever leaves while it is asked makes no call', async () => {
    const leaving = new AbortController();
    const take = async () => {
      await later(undefined);
      leaving.abort();
      return {wait: 0, taken: true};
    };
    const {client, requests} = world([() => ok()], elsewhere({take}));
    await assert.rejects(client.track(question, {signal: leaving.signal}), {name: 'AbortError'});
    await later(undefined);
    assert.equal(requests.length, 0);
  });
});
