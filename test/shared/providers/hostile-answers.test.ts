// What a server might send besides what it documents. Every provider goes through this; a new one is a file in `samples/`.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {ReportSchema} from '../../../shared/model.js';
import {providers} from '../../../shared/providers/index.js';
import type {Outcome} from '../../../shared/providers/provider.js';
import {partsOf} from '../../../shared/providers/read-batch.js';
import {samples} from './samples/index.js';
import {number} from './samples/sample.js';

const unreadable: Readonly<Record<string, string>> = {
  'an HTML page': '<!doctype html><title>Service</title><h1>Sorry</h1>',
  'nothing at all': '',
  'half a document': '{"trackResponse":{"shipment":[{"pack',
  null: 'null',
  'an empty list': '[]',
  'a string': '"x"',
  'a number': '42',
  'an empty object': '{}',
  'lists where objects belong': '{"trackResponse":[],"output":[],"shipments":[[]],"status":[],"result":[]}',
  'text where objects belong':
    '{"trackResponse":"x","output":"x","trackers":"x","shipments":"x","mailPieces":"x","tracking_results":"x","shipment":"x","status":{},"result":"x"}',
  'nulls where objects belong':
    '{"trackResponse":null,"output":null,"trackers":null,"shipments":[null],"mailPieces":[null],"tracking_results":[null],"shipment":null,"status":null,"result":null}',
  'lists of nulls':
    '{"trackResponse":{"shipment":[null]},"trackers":[null],"output":{"completeTrackResults":[null]},"shipments":[null],"status":1}',
};

const byHttpStatus = {401: 'unauthorized', 429: 'rate_limited', 500: 'unreachable', 503: 'unreachable'} as const;

/** Any JSON value, many of them made of the words this provider knows. */
function jsonLike(sample: object): fc.Arbitrary<unknown> {
  const words = fc.constantFrom(...new Set(JSON.stringify(sample).match(/[\w.+:-]+/g)), '', 'constructor', '__proto__');
  const {value} = fc.letrec((tie) => ({
    value: fc.oneof({maxDepth: 6}, words, fc.jsonValue(), fc.array(tie('value')), fc.dictionary(words, tie('value'))),
  }));
  return value;
}

/** `sample` with one of its values, at any depth, replaced by `value`. */
function withReplaced(sample: unknown, path: readonly number[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof sample !== 'object' || sample === null) return value;
  const keys = Object.keys(sample);
  const key = keys[first % keys.length];
  if (key === undefined) return value;
  if (Array.isArray(sample))
    return sample.map((one, index) => (String(index) === key ? withReplaced(one, rest, value) : one));
  return {...sample, [key]: withReplaced(Reflect.get(sample, key), rest, value)};
}

function assertUsable(outcome: Outcome | undefined): void {
  assert.ok(outcome);
  if (outcome.outcome !== 'ok') return;
  assert.ok(outcome.shipments.length > 0);
  for (const shipment of outcome.shipments) {
    const {success, issues} = v.safeParse(ReportSchema, shipment);
    assert.ok(success, JSON.stringify(issues?.map(({message, path}) => [message, path?.map(({key}) => key)])));
  }
}

test('every provider but the make-believe one has a sample', () => {
  const sampled = new Set(samples.map(({provider}) => provider.id));
  assert.deepEqual(
    [...sampled, 'sandbox'],
    providers.map(({id}) => id),
  );
});

for (const {provider, form, write = JSON.stringify, answer, webhook} of samples) {
  const name = form ? `${provider.id} with ${form}` : provider.id;
  const parse = (body: string, status = 200, contentType = 'application/json') =>
    provider.parse({status, contentType, body}, {number});

  test(`${name} reads its own sample`, () => {
    const outcome = parse(write(answer));
    assert.equal(outcome.outcome, 'ok');
    assertUsable(outcome);
  });

  for (const [what, body] of Object.entries(unreadable)) {
    test(`${name} answers ${what} with bad_response`, () => {
      assert.equal(parse(body).outcome, 'bad_response');
      if (webhook) assert.equal(provider.parseWebhook?.(body).outcome, 'bad_response');
    });
  }

  for (const [status, outcome] of Object.entries(byHttpStatus)) {
    test(`${name} answers HTTP ${status} with ${outcome}, whatever the body`, () => {
      for (const body of [...Object.values(unreadable), write(answer)]) {
        assert.equal(parse(body, Number(status), 'text/html').outcome, outcome);
      }
    });
  }

  test(`${name} never throws, and what it reads fits the model`, () => {
    const status = fc.constantFrom(200, 201, 204, 301, 400, 404, 422);
    const json = jsonLike([answer, webhook]);
    fc.assert(fc.property(fc.string(), status, (body, code) => assertUsable(parse(body, code))));
    fc.assert(fc.property(fc.jsonValue(), status, (body, code) => assertUsable(parse(JSON.stringify(body), code))));
    fc.assert(fc.property(json, status, (body, code) => assertUsable(parse(write(body), code))));
  });

  test(`${name} survives any one value of an answer being something else`, () => {
    const path = fc.array(fc.nat(30), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(path, jsonLike(answer), (steps, value) => {
        assertUsable(parse(write(withReplaced(answer, steps, value))));
        if (webhook) assertUsable(provider.parseWebhook?.(JSON.stringify(withReplaced(webhook, steps, value))));
      }),
      {numRuns: 1000},
    );
  });

  const {batch} = provider;
  if (batch) {
    test(`${name} takes whatever it is sent apart for several numbers`, () => {
      const several = [{number}, {number: 'Another', carrier: 'ups'}];
      const replaced = fc
        .tuple(fc.array(fc.nat(30), {minLength: 1, maxLength: 12}), jsonLike(answer))
        .map(([steps, value]) => withReplaced(answer, steps, value));
      const body = fc.oneof(fc.string(), fc.json(), replaced.map(write), jsonLike(answer).map(write));
      fc.assert(
        fc.property(body, (text) => {
          const parts = partsOf(batch, {status: 200, contentType: 'application/json', body: text}, several);
          for (const [query, part] of parts) assertUsable(provider.parse(part, query));
        }),
      );
    });
  }

  test(`${name} cuts what is too long`, () => {
    const long = write(answer).replaceAll('Words', 'w'.repeat(9000)).replaceAll('Doe', 'd'.repeat(9000));
    const outcome = parse(long.replaceAll('Bonn', 'b'.repeat(9000)));
    assert.equal(outcome.outcome, 'ok');
    assertUsable(outcome);
  });

  test(`${name} sends every request to its own address`, () => {
    for (const asked of [number, '../../x', 'a b/c?d#e', 'http://example.com']) {
      const query = {number: asked, carrier: 'ups'};
      for (const request of [provider.request(query), provider.register?.(query)]) {
        assert.ok(!request || request.url.startsWith(`${provider.baseUrl}/`), asked);
      }
    }
  });
}
