import assert from 'node:assert/strict';
import {test} from 'node:test';
import {knownIn} from '../../../extension/background/known.js';
import {withWord} from '../../../extension/background/learn-number.js';
import {numberView} from '../../../extension/background/number-view.js';
import type {Watch} from '../../../extension/watch.js';
import {type Facts, noFacts} from '../../../shared/model.js';

const number = '1Z999AA10123456784';
const addedAt = '2026-11-20T10:00:00Z';
const now = Date.parse('2026-11-22T15:00:00Z');

function watch(facts: Partial<Facts>): Watch {
  const view = numberView({
    number,
    carrier: 'ups',
    addedAt,
    facts: {...noFacts, ...facts},
    sources: {ups: {name: 'UPS API'}},
  });
  const source = {kind: 'number', number, carrier: 'ups'} as const;
  return {version: 1, id: crypto.randomUUID(), addedAt, source, view, told: [], asking: {failures: 0}};
}

test('a number that nobody was asked about has a status, and no day', () => {
  assert.deepEqual(knownIn(watch({}), number, now), {status: 'unknown', progress: 0});
});

test('the card says when it comes, by whom, and when they were asked', () => {
  const askedAt = '2026-11-22T14:02:00Z';
  const estimate = {from: '2026-11-26T10:00:00', to: '2026-11-26T14:00:00', provider: 'ups', askedAt};
  const known = knownIn(
    watch({status: 'in_transit', estimate, lastReport: {provider: 'ups', at: askedAt}}),
    number,
    now,
  );
  assert.deepEqual(known, {
    status: 'in_transit',
    // As its row in the list has it: handed over, on its way, out for delivery, arrived.
    progress: 1 / 3,
    from: '2026-11-26T10:00:00',
    to: '2026-11-26T14:00:00',
    asked: {who: 'UPS API', at: askedAt},
  });
});

test('what its owner says of it counts', () => {
  assert.equal(knownIn(withWord(watch({}), 'delivered', now), number, now)?.status, 'delivered');
});

test('nothing is said of another number', () => assert.equal(knownIn(watch({}), 'RB123456785GB', now), undefined));
