import assert from 'node:assert/strict';
import {getEventListeners} from 'node:events';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {Answered, ClientOptions} from '../../../shared/client/client.js';
import type {Provider, Query} from '../../../shared/providers/provider.js';
import {batching, namedIn, provider, several, world} from './fake-carrier.js';

const moving = (request: Request) => several(request, () => ({status: 'in_transit'}));
const numbered = (...numbers: string[]): Query[] => numbers.map((number) => ({number, carrier: 'acme'}));
const together = (answer: (request: Request) => Response | Promise<Response>, options: Partial<ClientOptions> = {}) =>
  world([answer], {providers: [batching()], ...options});
const outcomes = (tracked: readonly {outcome: string}[]) => tracked.map(({outcome}) => outcome);

describe('calls', () => {
  const cases: [name: string, numbers: string[], calls: string[][], asked?: Provider][] = [
    ['several numbers are one', ['A', 'B', 'C'], [['A', 'B', 'C']]],
    [
      'more than it takes are more',
      ['A', 'B', 'C', 'D', 'E'],
      [
        ['A', 'B', 'C'],
        ['D', 'E'],
      ],
    ],
    ['one number is asked about alone', ['A'], [['A']]],
    ['a number given twice is asked about once', ['A', 'B', 'a', 'A'], [['A', 'B']]],
    ['none are none', [], []],
    ['a provider that takes one at a time is asked so', ['A', 'B'], [['A'], ['B']], provider()],
  ];
  for (const [name, numbers, calls, asked = batching()] of cases) {
    test(name, async () => {
      const {client, requests} = together(moving, {providers: [asked]});
      const tracked = await client.trackAll(numbered(...numbers));
      assert.deepEqual(requests.map(namedIn), calls);
      assert.deepEqual(
        tracked.map((one) => one.outcome === 'ok' && one.shipments[0]?.number.toUpperCase()),
        numbers.map((number) => number.toUpperCase()),
      );
    });
  }

  test('a call takes one place of the allowance, whatever it names', async () => {
    const {client, waits} = together(moving, {limits: {acme: {calls: 1, perSeconds: 2}}});
    await client.trackAll(numbered('A', 'B', 'C', 'D'));
    assert.deepEqual(waits, [2000]);
  });

  test('one number for two parcels is asked about in two calls, and so are two languages', async () => {
    const {client, requests} = together(moving);
    const [a] = numbered('A');
    await client.trackAll([
      {...a, number: 'A', since: '2026-01-01T00:00:00Z'},
      {...a, number: 'A', since: '2026-11-01T00:00:00Z'},
      {...a, number: 'B', since: '2026-11-01T00:00:00Z'},
      {...a, number: 'C', language: 'de'},
    ]);
    assert.deepEqual(requests.map(namedIn), [['A'], ['A', 'B'], ['C']]);
  });

  test('a broken server is asked again', async () => {
    const {client, requests} = world([() => new Response('', {status: 503}), moving], {providers: [batching()]});
    assert.deepEqual(outcomes(await client.trackAll(numbered('A', 'B'))), ['ok', 'ok']);
    assert.equal(requests.length, 2);
  });
});

describe('an answer about several', () => {
  const statuses: Record<string, object | undefined> = {
    A: {status: 'in_transit'},
    odd: {status: 'teleported'},
    none: undefined,
    B: {status: 'delivered'},
  };

  test('is each number’s own: the trouble of one is not the others’', async () => {
    const {client} = together((request) => several(request, (number) => statuses[number]), {
      providers: [{...batching(), batch: {...batching().batch, most: 4}}],
    });
    const tracked = await client.trackAll(numbered('A', 'odd', 'none', 'B'));
    assert.deepEqual(outcomes(tracked), ['ok', 'bad_response', 'bad_response', 'ok']);
    const left = tracked[2];
    assert.equal(left && 'message' in left && left.message, 'the answer leaves the number out');
  });

  const whole: [name: string, answer: () => Response, outcome: string][] = [
    ['HTML', () => new Response('<html>'), 'bad_response'],
    ['half a document', () => new Response('{"parc'), 'bad_response'],
    ['null', () => new Response('null'), 'bad_response'],
    ['another shape', () => Response.json({parcels: 7}), 'bad_response'],
    ['a refused key', () => new Response('', {status: 403}), 'unauthorized'],
    ['a long wait', () => new Response('', {status: 429, headers: {'retry-after': '60'}}), 'rate_limited'],
  ];
  for (const [name, answer, outcome] of whole) {
    test(`${name} is ${outcome} for all`, async () => {
      const {client, requests} = together(answer);
      assert.deepEqual(outcomes(await client.trackAll(numbered('A', 'B'))), [outcome, outcome]);
      assert.equal(requests.length, 1);
    });
  }

  test('that does not say whose it is, is nobody’s: each is asked about alone', async () => {
    const {client, requests} = together((request) =>
      namedIn(request).length > 1 ? Response.json({status: 'delivered'}) : moving(request),
    );
    const tracked = await client.trackAll(numbered('A', 'B'));
    assert.deepEqual(
      tracked.map((one) => one.outcome === 'ok' && one.shipments[0]?.status),
      ['in_transit', 'in_transit'],
    );
    assert.equal(requests.length, 3);
  });

  test('that only says that some number is unknown is of none: each is asked about alone', async () => {
    const {client, requests} = together((request) => {
      if (namedIn(request).includes('new')) return new Response('', {status: 404});
      return moving(request);
    });
    assert.deepEqual(outcomes(await client.trackAll(numbered('A', 'new'))), ['ok', 'not_found']);
    assert.deepEqual(requests.map(namedIn), [['A', 'new'], ['A'], ['new']]);
  });
});

describe('the next provider', () => {
  const any = batching({id: 'any', carriers: 'any', baseUrl: 'https://any.example'});

  test('is asked about those the first failed at, together', async () => {
    const {client, requests} = together(
      (request) =>
        several(request, (number) => ({
          status: request.url.startsWith(any.baseUrl) || number === 'B' ? 'in_transit' : 'teleported',
        })),
      {providers: [batching(), any]},
    );
    const tracked = await client.trackAll(numbered('A', 'B', 'C'));
    assert.deepEqual(
      tracked.map(({outcome, provider}) => [outcome, provider]),
      [
        ['ok', 'any'],
        ['ok', 'acme'],
        ['ok', 'any'],
      ],
    );
    assert.deepEqual(requests.map(namedIn), [
      ['A', 'B', 'C'],
      ['A', 'C'],
    ]);
  });

  test('each number goes to whom it would be asked of first', async () => {
    const {client, requests} = together(moving, {providers: [batching(), any]});
    await client.trackAll([...numbered('A', 'B'), {number: 'C', carrier: 'other'}, {number: 'D'}]);
    assert.deepEqual(requests.map(namedIn), [
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  test('a carrier nobody serves is unsupported_carrier, and the others are asked about', async () => {
    const {client} = together(moving);
    const tracked = await client.trackAll([{number: 'C', carrier: 'other'}, ...numbered('A')]);
    assert.deepEqual(outcomes(tracked), ['unsupported_carrier', 'ok']);
  });
});

describe('sharing', () => {
  /** A carrier that answers when told to. */
  function waiting() {
    const answers: (() => void)[] = [];
    const made = together(
      (request) =>
        new Promise((resolve, reject) => {
          answers.push(() => resolve(moving(request)));
          request.signal.addEventListener('abort', () => reject(request.signal.reason));
        }),
    );
    const asked = async (calls: number) => {
      while (made.requests.length < calls) await new Promise(setImmediate);
    };
    return {...made, asked, answer: () => answers.splice(0).map((answer) => answer())};
  }

  test('a number that is being asked about is not asked about again', async () => {
    const {client, requests, asked, answer} = waiting();
    const one = client.track({number: 'A', carrier: 'acme'});
    await asked(1);
    const all = client.trackAll(numbered('A', 'B', 'C'));
    await asked(2);
    const another = client.track({number: 'C', carrier: 'acme'});
    await new Promise(setImmediate);
    answer();
    assert.deepEqual(outcomes([await one, ...(await all), await another]), Array(5).fill('ok'));
    assert.deepEqual(requests.map(namedIn), [['A'], ['B', 'C']]);
  });

  test('who aborts leaves alone: the call goes on for whoever waits for one of its numbers', async () => {
    const {client, requests, asked, answer} = waiting();
    const leaving = new AbortController();
    const all = client.trackAll(numbered('A', 'B'), {signal: leaving.signal});
    await asked(1);
    const stays = client.track({number: 'B', carrier: 'acme'});
    await new Promise(setImmediate);
    leaving.abort(new Error('gone'));
    await assert.rejects(all, /gone/);
    assert.equal(requests[0]?.signal.aborted, false);
    answer();
    assert.equal((await stays).outcome, 'ok');
  });

  test('a number nobody waits for is asked of no other provider', async () => {
    const any = batching({id: 'any', carriers: 'any', baseUrl: 'https://any.example'});
    const leaving = new AbortController();
    let answer = () => {};
    const {client, requests} = together(
      (request) =>
        request.url.startsWith(any.baseUrl)
          ? moving(request)
          : new Promise((resolve) => (answer = () => resolve(new Response('<html>')))),
      {providers: [batching(), any]},
    );
    const all = client.trackAll(numbered('A', 'B'), {signal: leaving.signal});
    while (requests.length === 0) await new Promise(setImmediate);
    const stays = client.track({number: 'B', carrier: 'acme'});
    await new Promise(setImmediate);
    leaving.abort();
    await assert.rejects(all, {name: 'AbortError'});
    answer();
    assert.equal((await stays).outcome, 'ok');
    assert.deepEqual(requests.map(namedIn), [['A', 'B'], ['B']]);
  });

  test('when nobody waits the call is aborted, and the next one asks anew', async () => {
    const {client, requests, asked, answer} = waiting();
    const leaving = new AbortController();
    const all = client.trackAll(numbered('A', 'B'), {signal: leaving.signal});
    await asked(1);
    leaving.abort();
    await assert.rejects(all, {name: 'AbortError'});
    assert.equal(requests[0]?.signal.aborted, true);
    const again = client.trackAll(numbered('A', 'B'));
    await asked(2);
    answer();
    assert.deepEqual(outcomes(await again), ['ok', 'ok']);
  });

  test('a signal that is aborted already asks nobody', async () => {
    const {client, requests} = together(moving);
    await assert.rejects(client.trackAll(numbered('A', 'B'), {signal: AbortSignal.abort()}), {name: 'AbortError'});
    assert.equal(requests.length, 0);
  });

  test('many numbers hang little on a signal, and leave nothing', async () => {
    const {signal} = new AbortController();
    const listeners = () => getEventListeners(signal, 'abort').length;
    const seen = new Set<number>();
    const {client} = together((request) => {
      seen.add(listeners());
      return moving(request);
    });
    await client.trackAll(numbered('A', 'B', 'C', 'D', 'E', 'F', 'G'), {signal});
    assert.deepEqual([...seen, listeners()], [1, 0]);
  });
});

test('each answer is cached, and the cache is passed over on demand', async () => {
  const {client, requests} = together(moving);
  await client.track({number: 'A', carrier: 'acme'});
  const tracked = await client.trackAll(numbered('A', 'B', 'C'));
  assert.deepEqual(
    tracked.map(({cached}) => cached),
    [true, false, false],
  );
  await client.track({number: 'B', carrier: 'acme'});
  await client.trackAll(numbered('A', 'B'), {fresh: true});
  assert.deepEqual(requests.map(namedIn), [['A'], ['B', 'C'], ['A', 'B']]);
});

describe('what a provider came to is told once for a call', () => {
  const cases: [name: string, answer: (request: Request) => Response, outcome: string][] = [
    ['all the same', moving, 'ok'],
    [
      'one that is odd',
      (request) => several(request, (number) => ({status: number === 'A' ? '?' : 'delivered'})),
      'ok',
    ],
    [
      'most of them odd',
      (request) => several(request, (number) => ({status: number === 'A' ? 'delivered' : '?'})),
      'bad_response',
    ],
  ];
  for (const [name, answer, outcome] of cases) {
    test(`${name}: ${outcome}`, async () => {
      const told: Answered[] = [];
      const {client} = together(answer, {
        limits: {acme: {calls: 5, perSeconds: 60}},
        onAnswered: (answered) => told.push(answered),
      });
      await client.trackAll(numbered('A', 'B', 'C'));
      assert.deepEqual(told, [{provider: 'acme', outcome, milliseconds: 0, allowanceLeft: 4}]);
    });
  }
});

test('whatever is asked, everybody gets the answer to their number, and no call names one twice', async () => {
  const query = fc.record({
    number: fc.constantFrom('A', 'a', 'B', 'C', 'D', 'E', 'F', 'odd', 'none'),
    carrier: fc.constantFrom('acme', 'single', 'other', undefined),
    since: fc.constantFrom(undefined, '2026-01-01T00:00:00Z'),
    language: fc.constantFrom(undefined, 'de'),
  });
  const providers = [
    batching(),
    provider({id: 'single', carriers: ['single'], baseUrl: 'https://single.example'}),
    batching({id: 'any', carriers: 'any', baseUrl: 'https://any.example'}),
  ];
  const answer = (request: Request) =>
    several(request, (number) => (number === 'none' ? undefined : {status: number === 'odd' ? '?' : 'in_transit'}));
  await fc.assert(
    fc.asyncProperty(fc.array(query, {maxLength: 30}), async (queries) => {
      const all = world([answer], {providers});
      const alone = world([answer], {providers});
      const tracked = await all.client.trackAll(queries);
      const separate = await Promise.all(queries.map((query) => alone.client.track(query)));
      const told = (list: readonly {outcome: string; provider?: string | undefined}[]) =>
        list.map((one) => [one.outcome, one.provider, 'shipments' in one && one.shipments]);
      assert.deepEqual(told(tracked), told(separate));
      for (const numbers of all.requests.map(namedIn)) {
        assert.ok(numbers.length <= 3);
        assert.equal(new Set(numbers.map((number) => number.toUpperCase())).size, numbers.length);
      }
      assert.ok(all.requests.length <= alone.requests.length);
    }),
  );
});
