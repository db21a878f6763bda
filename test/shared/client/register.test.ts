import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Provider} from '../../../shared/providers/provider.js';
import {readJson} from '../../../shared/providers/read-answer.js';
import {batching, namedIn, ok, provider, question, several, world} from './fake-carrier.js';

/** A provider that has to be told of a number: until then its answers are `{"status": "nobody told me"}`. */
function telling(changes: Partial<Provider> = {}): Provider {
  const known = provider({idempotent: true, ...changes});
  return {
    ...known,
    parse(answer, query) {
      const untold = answer.body.includes('nobody told me');
      return untold ? {outcome: 'not_found', unregistered: true} : known.parse(answer, query);
    },
    register: ({number}) => new Request(`${known.baseUrl}/register`, {method: 'POST', body: number}),
    ...changes,
  };
}

const untold = () => Response.json({status: 'nobody told me'});
const empty = (status: number, headers = {}) => new Response('', {status, headers});
const asked = (requests: readonly Request[]) =>
  requests.map(({url}) => (url.endsWith('/register') ? 'register' : 'ask'));

test('a provider that was not told of a number is told, and asked again', async () => {
  const {client, requests} = world([untold, () => empty(201), () => ok()], {providers: [telling()]});
  assert.equal((await client.track(question)).outcome, 'ok');
  assert.deepEqual(asked(requests), ['ask', 'register', 'ask']);
  assert.equal(await requests[1]?.text(), 'N 1');
});

test('one that knows the number is not told', async () => {
  const {client, requests} = world([() => ok()], {providers: [telling()]});
  await client.track(question);
  assert.deepEqual(asked(requests), ['ask']);
});

test('telling carries the secret too', async () => {
  const keyed = telling({auth: {kind: 'header', header: 'x-key'}});
  const {client, requests} = world([untold, () => empty(200), () => ok()], {
    providers: [keyed],
    credentials: {acme: {key: 'k'}},
  });
  await client.track(question);
  assert.deepEqual(
    requests.map(({headers}) => headers.get('x-key')),
    ['k', 'k', 'k'],
  );
});

test('one that still says so is not told twice, and another provider is asked', async () => {
  const answers = [untold, () => empty(200), untold, () => ok()];
  const any = provider({id: 'any', carriers: 'any'});
  const {client, requests} = world(answers, {providers: [telling(), any]});
  assert.equal((await client.track(question)).provider, 'any');
  assert.deepEqual(asked(requests), ['ask', 'register', 'ask', 'ask']);
});

test('if there is no other, the number is not found', async () => {
  const {client} = world([untold, () => empty(200), untold], {providers: [telling()]});
  assert.equal((await client.track(question)).outcome, 'not_found');
});

describe('what comes of telling', () => {
  const cases: [name: string, answer: () => Response, outcome: string, asked: string[]][] = [
    ['a key that is refused', () => empty(403), 'unauthorized', ['ask', 'register']],
    ['a long wait', () => empty(429, {'retry-after': '3600'}), 'rate_limited', ['ask', 'register']],
    ['a refusal of the number, as of one told before', () => empty(400), 'ok', ['ask', 'register', 'ask']],
  ];
  for (const [name, answer, outcome, expected] of cases) {
    test(`${name}: ${outcome}`, async () => {
      const {client, requests} = world([untold, answer, () => ok()], {providers: [telling()]});
      const tracked = await client.track(question);
      assert.equal(tracked.outcome, outcome);
      assert.deepEqual(asked(requests), expected);
      if (outcome === 'rate_limited') assert.equal('retryAfterSeconds' in tracked && tracked.retryAfterSeconds, 3600);
    });
  }

  const failing = [untold, () => empty(503), () => empty(200), () => ok()];

  test('a broken server is told again if that is the same as once', async () => {
    const {client, requests} = world(failing, {providers: [telling()]});
    assert.equal((await client.track(question)).outcome, 'ok');
    assert.deepEqual(asked(requests), ['ask', 'register', 'register', 'ask']);
  });

  test('and otherwise not', async () => {
    const {client} = world(failing, {providers: [telling({idempotent: false})]});
    assert.equal((await client.track(question)).outcome, 'unreachable');
  });
});

describe('a provider that reads what comes of telling', () => {
  const reading = telling({
    parseRegistered: ({body}) =>
      readJson<{code: number}, {outcome: 'rate_limited'} | undefined>(body, ({code}) =>
        code === 7 ? {outcome: 'rate_limited'} : undefined,
      ),
  });
  const cases: [name: string, answer: () => Response, outcome: string][] = [
    ['a quota that is used up', () => Response.json({code: 7}), 'rate_limited'],
    ['a number it was told of before', () => Response.json({code: 1}, {status: 409}), 'ok'],
    ['HTML', () => new Response('<html>'), 'bad_response'],
  ];
  for (const [name, answer, outcome] of cases) {
    test(`${name}: ${outcome}`, async () => {
      const {client} = world([untold, answer, () => ok()], {providers: [reading]});
      assert.equal((await client.track(question)).outcome, outcome);
    });
  }

  test('and throws is bad_response, not a crash', async () => {
    const broken = telling({
      parseRegistered() {
        throw new RangeError('bug');
      },
    });
    const {client} = world([untold, () => empty(200)], {providers: [broken]});
    assert.equal((await client.track(question)).outcome, 'bad_response');
  });
});

test('the allowance is taken for each call', async () => {
  const {client, waits} = world([untold, () => empty(200), () => ok()], {
    providers: [telling()],
    limits: {acme: {calls: 1, perSeconds: 2}},
  });
  assert.equal((await client.track(question)).outcome, 'ok');
  assert.deepEqual(waits, [2000, 2000]);
});

describe('several numbers that a provider was not told of', () => {
  /** Knows those that are in its list, and puts those it is told of there, unless it refuses them. */
  function remembering(known: string[], together: boolean) {
    const {batch, ...rest} = batching({idempotent: true});
    const asked: string[][] = [];
    const taught: Provider = {
      ...rest,
      batch: together ? {...batch, register: true} : batch,
      register: (...queries) =>
        new Request(`${rest.baseUrl}/several?${queries.map(({number}) => number).join('&')}`, {method: 'POST'}),
      parse(answer, query) {
        const untold = answer.body === 'null' || answer.body.includes('nobody told me');
        return untold ? {outcome: 'not_found', unregistered: true} : rest.parse(answer, query);
      },
      parseRegistered: ({body}) => (body.includes('refused') ? {outcome: 'rate_limited'} : undefined),
    };
    const made = world(
      [
        (request) => {
          asked.push([request.method === 'POST' ? 'register' : 'ask', ...namedIn(request)]);
          if (request.method === 'GET')
            return several(request, (number) => ({
              status: known.includes(number) ? 'in_transit' : 'nobody told me',
            }));
          known.push(...namedIn(request).filter((number) => number !== 'refused'));
          return several(request, (number) => ({number}));
        },
      ],
      {providers: [taught]},
    );
    return {asked, track: () => made.client.trackAll(['A', 'B', 'refused'].map((number) => ({...question, number})))};
  }

  test('are told in one call, and asked about again in one', async () => {
    const {asked, track} = remembering(['A'], true);
    assert.deepEqual(
      (await track()).map(({outcome}) => outcome),
      ['ok', 'ok', 'rate_limited'],
    );
    assert.deepEqual(asked, [
      ['ask', 'A', 'B', 'refused'],
      ['register', 'B', 'refused'],
      ['ask', 'B'],
    ]);
  });

  for (const [known, told] of [
    [[], ['A', 'B']],
    [['A'], ['B']],
  ] as const) {
    test(`${told} and one that is refused are told one by one where a call takes only one`, async () => {
      const {asked, track} = remembering([...known], false);
      await track();
      assert.deepEqual(asked, [
        ['ask', 'A', 'B', 'refused'],
        ...[...told, 'refused'].map((number) => ['register', number]),
        ['ask', ...told],
      ]);
    });
  }
});
