import assert from 'node:assert/strict';
import {getEventListeners} from 'node:events';
import {describe, test} from 'node:test';
import type {Answered} from '../../../shared/client/client.js';
import {memoryCache} from '../../../shared/client/memory-cache.js';
import {sharing} from '../../../shared/client/share.js';
import type {Provider} from '../../../shared/providers/provider.js';
import {ok, provider, question, start, world} from './fake-carrier.js';

const text = (status: number, body = '', headers: Record<string, string> = {}) => new Response(body, {status, headers});

describe('choosing', () => {
  test('a carrier’s own API comes before one for any carrier', async () => {
    const any = provider({id: 'any', carriers: 'any', baseUrl: 'https://any.example'});
    const {client} = world([() => ok()], {providers: [any, provider()]});
    assert.equal((await client.track(question)).provider, 'acme');
  });

  for (const outcome of [
    'unreachable',
    'bad_response',
    'unauthorized',
    'rate_limited',
    'unsupported_carrier',
  ] as const) {
    test(`another provider is asked after ${outcome}, and it is said whose word it is`, async () => {
      const any = provider({id: 'any', carriers: 'any', baseUrl: 'https://any.example'});
      const {client} = world([() => ok()], {providers: [provider({parse: () => ({outcome})}), any]});
      const tracked = await client.track(question);
      assert.deepEqual([tracked.outcome, tracked.provider], ['ok', 'any']);
    });
  }

  test('if nobody knows, the first one’s failure counts, with its wait', async () => {
    const any = provider({id: 'any', carriers: 'any', baseUrl: 'https://any.example'});
    const {client} = world(
      [(request) => (request.url.startsWith('https://any') ? text(404) : text(429, '', {'retry-after': '60'}))],
      {
        providers: [provider(), any],
      },
    );
    const tracked = await client.track(question);
    assert.deepEqual(
      [tracked.outcome, 'retryAfterSeconds' in tracked && tracked.retryAfterSeconds],
      ['rate_limited', 60],
    );
  });

  test('what a carrier says of the parcel is not asked about twice', async () => {
    const any = provider({id: 'any', carriers: 'any'});
    const {client, requests} = world([() => text(404)], {providers: [provider(), any]});
    assert.equal((await client.track(question)).outcome, 'not_found');
    assert.equal(requests.length, 1);
  });

  describe('after a number nobody knows', () => {
    const named = (id: string, carriers: Provider['carriers'] = 'any') =>
      provider({id, carriers, baseUrl: `https://${id}.example`});
    const ago = (hours: number) => new Date(start - hours * 3_600_000).toISOString();
    const cases: [
      name: string,
      providers: Provider[],
      carrier: string | undefined,
      since: string | undefined,
      asked: string[],
    ][] = [
      ['a carrier’s own API is its word', [named('acme', ['acme']), named('any')], 'acme', ago(48), ['acme']],
      ['one for any carrier is not', [named('any'), named('other')], 'acme', ago(25), ['any', 'other']],
      ['nor where the carrier is unknown', [named('any'), named('other')], undefined, ago(25), ['any', 'other']],
      ['nor when it is not said since when', [named('any'), named('other')], 'acme', undefined, ['any', 'other']],
      ['a new number has no scan yet', [named('any'), named('other')], 'acme', ago(23), ['any']],
    ];
    for (const [name, providers, carrier, since, asked] of cases) {
      test(`${name}: ${asked.join(', ')}`, async () => {
        const {client, requests} = world([() => text(404)], {providers});
        const tracked = await client.track({number: 'N', carrier, since});
        assert.deepEqual([tracked.outcome, tracked.provider], ['not_found', asked[0]]);
        assert.deepEqual(
          requests.map(({url}) => new URL(url).host),
          asked.map((id) => `${id}.example`),
        );
      });
    }

    test('whoever does know counts, and is what is cached', async () => {
      const {client, requests} = world([() => text(404), () => ok()], {providers: [named('any'), named('other')]});
      for (const cached of [false, true]) {
        const {outcome, provider, ...rest} = await client.track(question);
        assert.deepEqual([outcome, provider, rest.cached], ['ok', 'other', cached]);
      }
      assert.equal(requests.length, 2);
    });

    test('if nobody does, that is cached, whatever the last one failed with', async () => {
      const {client, requests} = world([() => text(404), () => text(403)], {providers: [named('any'), named('other')]});
      await client.track(question);
      assert.equal((await client.track(question)).cached, true);
      assert.equal(requests.length, 2);
    });
  });

  test('nobody else is asked about test data', async () => {
    const any = provider({id: 'any', carriers: 'any'});
    const {client, requests} = world([() => text(403)], {providers: [provider({testData: true}), any]});
    assert.equal((await client.track(question)).provider, 'acme');
    assert.equal(requests.length, 1);
  });

  test('a carrier nobody serves is unsupported_carrier, and nobody is asked', async () => {
    const {client, requests} = world([() => ok()]);
    assert.equal((await client.track({number: 'N', carrier: 'other'})).outcome, 'unsupported_carrier');
    assert.equal(requests.length, 0);
  });

  test('a provider whose secret is missing is not asked', async () => {
    const {client} = world([() => ok()], {providers: [provider({auth: {kind: 'header', header: 'x-key'}})]});
    assert.equal((await client.track(question)).outcome, 'unsupported_carrier');
  });

  test('the address can be another one', async () => {
    const {client, requests} = world([() => ok()], {baseUrls: {acme: 'http://127.0.0.1:4010/acme/'}});
    await client.track(question);
    assert.equal(requests[0]?.url, 'http://127.0.0.1:4010/acme/parcels/N%201');
  });
});

describe('trying again', () => {
  const cases: [
    name: string,
    answers: (() => Response)[],
    changes: Partial<Provider>,
    outcome: string,
    tries: number,
  ][] = [
    ['a broken server', [() => text(503), () => ok()], {}, 'ok', 2],
    ['a server that stays broken', [() => text(502)], {}, 'unreachable', 3],
    ['a server with a fault', [() => text(500), () => ok()], {}, 'ok', 2],
    ['a server behind one that waits too long', [() => text(504), () => ok()], {}, 'ok', 2],
    ['a server that cannot do it', [() => text(501)], {}, 'unreachable', 1],
    ['a network that fails once', [() => Response.error(), () => ok()], {}, 'ok', 2],
    ['an answer it cannot read', [() => text(200, '{"sta')], {}, 'bad_response', 1],
    ['a number nobody knows', [() => text(404)], {}, 'not_found', 1],
    ['a key that is refused', [() => text(403)], {}, 'unauthorized', 1],
    ['a key that is unknown', [() => text(401)], {}, 'unauthorized', 1],
  ];
  for (const [name, answers, changes, outcome, tries] of cases) {
    test(`${name}: ${outcome} after ${tries}`, async () => {
      const {client, requests} = world(
        answers.map((answer) => () => {
          const response = answer();
          if (response.type === 'error') throw new TypeError('fetch failed');
          return response;
        }),
        {providers: [provider(changes)]},
      );
      assert.equal((await client.track(question)).outcome, outcome);
      assert.equal(requests.length, tries);
    });
  }

  const post = {request: () => new Request('https://api.acme.example/v2/parcels', {method: 'POST', body: '{}'})};

  test('a POST is not sent again after a failure, unless it is idempotent', async () => {
    const once = world([() => text(503), () => ok()], {providers: [provider(post)]});
    assert.equal((await once.client.track(question)).outcome, 'unreachable');
    const twice = world([() => text(503), () => ok()], {providers: [provider({...post, idempotent: true})]});
    assert.equal((await twice.client.track(question)).outcome, 'ok');
    assert.equal(await twice.requests[1]?.text(), '{}');
  });

  test('a POST that was refused for its number is sent again', async () => {
    const {client} = world([() => text(429), () => ok()], {providers: [provider(post)]});
    assert.equal((await client.track(question)).outcome, 'ok');
  });

  test('pauses grow, and chance shortens them by up to a half', async () => {
    const longest = world([() => text(503)]);
    await longest.client.track(question);
    assert.deepEqual(longest.waits, [500, 1000]);
    const shortest = world([() => text(503)], {random: () => 1});
    await shortest.client.track(question);
    assert.deepEqual(shortest.waits, [250, 500]);
  });

  test('Retry-After is respected, in seconds and as a date', async () => {
    const seconds = world([() => text(429, '', {'retry-after': '3'}), () => ok()]);
    await seconds.client.track(question);
    assert.deepEqual(seconds.waits, [3000]);
    const date = world([() => text(503, '', {'retry-after': new Date(start + 4000).toUTCString()}), () => ok()]);
    await date.client.track(question);
    assert.deepEqual(date.waits, [4000]);
  });

  for (const header of ['0', '-5', 'soon', new Date(start - 9000).toUTCString()]) {
    test(`a Retry-After of ${header} is not shorter than our own pause`, async () => {
      const {client, waits} = world([() => text(429, '', {'retry-after': header})]);
      await client.track(question);
      assert.deepEqual(waits, [500, 1000]);
    });
  }

  test('a long Retry-After is handed on instead of waited for', async () => {
    const {client, waits} = world([() => text(429, '', {'retry-after': '3600'})]);
    const tracked = await client.track(question);
    assert.deepEqual(
      [tracked.outcome, 'retryAfterSeconds' in tracked && tracked.retryAfterSeconds],
      ['rate_limited', 3600],
    );
    assert.deepEqual(waits, []);
  });
});

describe('sharing', () => {
  test('ten thousand who ask at the same time make one call', async () => {
    const {client, requests} = world([() => ok()]);
    const all = await Promise.all(Array.from({length: 10_000}, () => client.track(question)));
    assert.equal(requests.length, 1);
    assert.ok(all.every(({outcome}) => outcome === 'ok'));
  });

  test('one who aborts leaves alone', async () => {
    let answer = (_: Response) => {};
    const {client, requests} = world([() => new Promise((resolve) => (answer = resolve))]);
    const leaving = new AbortController();
    const left = client.track(question, {signal: leaving.signal});
    const stays = client.track(question);
    leaving.abort(new Error('gone'));
    await assert.rejects(left, /gone/);
    while (requests.length === 0) await new Promise(setImmediate);
    answer(ok());
    assert.equal((await stays).outcome, 'ok');
  });

  test('when all have left, the call is aborted, and the next one asks anew', async () => {
    let aborted = false;
    const {client, requests} = world([
      (request) =>
        new Promise((_, reject) =>
          request.signal.addEventListener('abort', () => {
            aborted = true;
            reject(request.signal.reason);
          }),
        ),
      () => ok(),
    ]);
    const leaving = new AbortController();
    const left = client.track(question, {signal: leaving.signal});
    while (requests.length === 0) await new Promise(setImmediate);
    leaving.abort();
    await assert.rejects(left, {name: 'AbortError'});
    assert.equal((await client.track(question)).outcome, 'ok');
    assert.equal(aborted, true);
  });

  test('one who is slow to leave takes nobody’s work away', async () => {
    const share = sharing<string>();
    let works = 0;
    const never = () => {
      works += 1;
      return new Promise<string>(() => {});
    };
    const ended = Promise.resolve('known');
    const first = share('N', new AbortController().signal, () => ended);
    await ended;
    share('N', undefined, never);
    await first;
    share('N', undefined, never);
    assert.equal(works, 1);
  });

  test('leaves nothing on a signal that lives longer', async () => {
    const {client} = world([() => ok()]);
    const {signal} = new AbortController();
    for (const number of ['A', 'B', 'C']) await client.track({...question, number}, {signal});
    assert.deepEqual(getEventListeners(signal, 'abort'), []);
  });

  test('a signal that is aborted already asks nobody', async () => {
    const {client, requests} = world([() => ok()]);
    await assert.rejects(client.track(question, {signal: AbortSignal.abort()}), {name: 'AbortError'});
    assert.equal(requests.length, 0);
  });
});

describe('the cache', () => {
  const minutes = 60_000;
  const cases: [status: string, minutes: number, asks: number][] = [
    ['out_for_delivery', 2, 1],
    ['out_for_delivery', 4, 2],
    ['in_transit', 15, 1],
    ['in_transit', 25, 2],
    ['pre_transit', 29, 1],
    ['pre_transit', 31, 2],
    ['unknown', 29, 1],
    ['available_for_pickup', 29, 1],
    ['delivered', 23 * 60, 1],
    ['delivered', 25 * 60, 2],
  ];
  for (const [status, later, asks] of cases) {
    test(`${status} ${later} minutes later: asked ${asks === 1 ? 'once' : 'again'}`, async () => {
      const {client, requests, pass} = world([() => ok(status)]);
      await client.track(question);
      pass(later * minutes);
      const tracked = await client.track(question);
      assert.equal(requests.length, asks);
      assert.equal(tracked.cached, asks === 1);
    });
  }

  test('a number in several writings is one number', async () => {
    const {client, requests} = world([() => ok()]);
    for (const number of ['1Z 999', '1z999', '1Z-999']) await client.track({...question, number});
    assert.equal(requests.length, 1);
  });

  const changes = {carrier: 'other', number: 'N 2', postcode: '3511 AB', language: 'nl', since: '2026-11-01T00:00:00Z'};
  for (const [name, value] of Object.entries(changes)) {
    const change = {[name]: value};
    test(`the same with another ${name} is another question`, async () => {
      const {client, requests} = world([() => ok()], {providers: [provider({carriers: ['acme', 'other']})]});
      await Promise.all([client.track(question), client.track({...question, ...change})]);
      assert.equal((await client.track({...question, ...change})).cached, true);
      assert.equal(requests.length, 2);
    });
  }

  test('in memory keeps the newest answers', async () => {
    const cache = memoryCache(() => start, 2);
    const tracked = {outcome: 'not_found', provider: 'acme', askedAt: '2026-11-23T12:00:00Z', cached: false} as const;
    for (const key of ['A', 'B', 'A', 'C']) await cache.set(key, tracked, 60);
    assert.deepEqual(await Promise.all(['A', 'B', 'C'].map(cache.get)), [tracked, undefined, tracked]);
  });

  test('is passed over on demand, and failures are not kept', async () => {
    const {client, requests} = world([() => ok()]);
    await client.track(question);
    await client.track(question, {fresh: true});
    assert.equal(requests.length, 2);
    const failing = world([() => text(403)]);
    await failing.client.track(question);
    await failing.client.track(question);
    assert.equal(failing.requests.length, 2);
  });
});

test('a cache that is broken is an empty one', async () => {
  const broken = async () => {
    throw new Error('full');
  };
  const {client, requests} = world([() => ok()], {cache: {get: broken, set: broken}});
  assert.equal((await client.track(question)).outcome, 'ok');
  assert.equal(requests.length, 1);
});

describe('answers', () => {
  const hostile: [name: string, body: string][] = [
    ['HTML', '<!doctype html><title>Maintenance</title>'],
    ['nothing', ''],
    ['half a document', '{"status": "in_tra'],
    ['more than 2 MB', `{"status": "in_transit"${' '.repeat(2_000_000)}}`],
    ['null', 'null'],
    ['another shape', '{"parcels": []}'],
    ['a status that does not exist', '{"status": "teleported"}'],
  ];
  for (const [name, body] of hostile) {
    test(`${name} with status 200 is bad_response`, async () => {
      const {client} = world([() => text(200, body)]);
      assert.equal((await client.track(question)).outcome, 'bad_response');
    });
  }

  test('an adapter that throws is bad_response, not a crash', async () => {
    const broken = provider({
      parse() {
        throw new RangeError('bug');
      },
    });
    const {client} = world([() => ok()], {providers: [broken]});
    assert.equal((await client.track(question)).outcome, 'bad_response');
  });

  test('a server that never answers is unreachable after the timeout', async () => {
    const {client} = world(
      [
        (request) =>
          new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason))),
      ],
      {
        timeout: 10,
        sleep: () => Promise.resolve(),
      },
    );
    const tracked = await client.track(question);
    assert.deepEqual(
      [tracked.outcome, 'message' in tracked && tracked.message],
      ['unreachable', 'no answer within 10 ms'],
    );
  });

  test('a fetch that forgets its signal is not waited for', async () => {
    const {client} = world([() => new Promise(() => {})], {timeout: 10, sleep: () => Promise.resolve()});
    assert.equal((await client.track(question)).outcome, 'unreachable');
  });

  test('an answer that never ends is not waited for', async () => {
    const endless = new ReadableStream({pull: () => new Promise(() => {})});
    const {client} = world([() => new Response(endless)], {timeout: 10, sleep: () => new Promise(setImmediate)});
    assert.equal((await client.track(question)).outcome, 'unreachable');
  });

  test('redirects are not followed, and no cookie or referrer is sent', async () => {
    const {client, requests} = world([() => ok()]);
    await client.track(question);
    const {redirect, credentials, referrerPolicy} = requests[0] ?? {};
    assert.deepEqual([redirect, credentials, referrerPolicy], ['error', 'omit', 'no-referrer']);
  });

  test('each call is told of, without its secret', async () => {
    const {client, calls} = world([() => text(503), () => ok()], {
      providers: [provider({auth: {kind: 'header', header: 'x-key'}})],
      credentials: {acme: {key: 'secret'}},
    });
    await client.track(question);
    assert.deepEqual(
      calls.map(({status, attempt, auth}) => [status, attempt, auth]),
      [
        [503, 1, 'header'],
        [200, 2, 'header'],
      ],
    );
    assert.ok(!JSON.stringify(calls).includes('secret'));
  });
});

test('what each provider came to is told once, though it was tried several times or another one knew better', async () => {
  const told: Answered[] = [];
  const any = provider({id: 'any', carriers: 'any', baseUrl: 'https://any.example'});
  const {client} = world([() => text(503), () => text(200, '<html>'), () => ok()], {
    providers: [provider(), any],
    limits: {acme: {calls: 5, perSeconds: 3600}},
    onAnswered: (answered) => told.push(answered),
  });
  await client.track(question);
  assert.deepEqual(told, [
    {provider: 'acme', outcome: 'bad_response', milliseconds: 0, allowanceLeft: 3},
    {provider: 'any', outcome: 'ok', milliseconds: 0, allowanceLeft: undefined},
  ]);
});
