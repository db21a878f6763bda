import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Attempt, dueAfterHint, type Hinted, secondsUntilDue} from '../../shared/due.js';
import {type OutcomeName, outcomes} from '../../shared/errors.js';
import {isFinal, statuses} from '../../shared/status.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const anAttempt: Attempt = {outcome: 'ok', status: 'in_transit', failures: 0, ageSeconds: hour};

const cases: [string, Partial<Attempt>, number | undefined][] = [
  ['on its way', {}, hour],
  ['on its way, expected today', {isExpected: true}, 30 * minute],
  ['without a scan for four days', {silentSeconds: 4 * day}, 2 * hour],
  ['without a scan for a month', {silentSeconds: 30 * day}, 12 * hour],
  ['on its way back, without a scan for a month', {status: 'returning', silentSeconds: 30 * day}, day],
  ['out for delivery', {status: 'out_for_delivery'}, 5 * minute],
  ['out for delivery since the day before yesterday', {status: 'out_for_delivery', silentSeconds: 2 * day}, hour],
  ['on its way, of a carrier with a small allowance', {paceSeconds: 3 * hour}, 3 * hour],
  ['on its way, of a carrier with a tiny allowance', {paceSeconds: 9 * day}, day],
  [
    'out for delivery, of a carrier with a small allowance',
    {status: 'out_for_delivery', paceSeconds: hour},
    5 * minute,
  ],
  ['delivered', {status: 'delivered'}, undefined],
  [
    'delivered, though the carrier does not answer',
    {status: 'delivered', outcome: 'unreachable', failures: 1},
    undefined,
  ],
  ['no longer looked at', {status: 'expired'}, day],
  ['not found on the first day', {outcome: 'not_found', status: 'unknown'}, hour],
  ['not found later', {outcome: 'not_found', status: 'unknown', ageSeconds: 2 * day}, 6 * hour],
  ['refused for a time', {outcome: 'rate_limited', failures: 1, retryAfterSeconds: 90}, 90],
  ['refused without a word', {outcome: 'rate_limited', failures: 1}, minute],
  ['refused without a word for the third time', {outcome: 'rate_limited', failures: 3}, 4 * minute],
  ['refused without a word for long', {outcome: 'rate_limited', failures: 2000}, hour],
  ['refused for no time', {outcome: 'rate_limited', failures: 1, retryAfterSeconds: 0}, minute],
  ['refused for a year', {outcome: 'rate_limited', failures: 1, retryAfterSeconds: 365 * day}, day],
  ['out of reach for long', {outcome: 'unreachable', failures: 2000}, 30 * minute],
  ['of the sandbox, young', {freshSeconds: 2, livelySeconds: 30, ageSeconds: 5}, 3],
  ['of the sandbox, young and not found', {freshSeconds: 2, livelySeconds: 30, ageSeconds: 5, outcome: 'not_found'}, 3],
  [
    'of the sandbox, young and there',
    {freshSeconds: 2, livelySeconds: 30, ageSeconds: 5, status: 'delivered'},
    undefined,
  ],
  ['of the sandbox, no longer young', {freshSeconds: 2, livelySeconds: 30, ageSeconds: 30}, hour],
];
for (const [what, changes, seconds] of cases) {
  test(`a parcel ${what} is due ${seconds === undefined ? 'never' : `in ${seconds} s`}`, () => {
    assert.equal(secondsUntilDue({...anAttempt, ...changes}), seconds);
  });
}

test('whatever comes of asking, a parcel whose fate is open is asked about again within a day', () => {
  for (const outcome of outcomes) {
    for (const status of statuses.filter((status) => !isFinal(status))) {
      const seconds = secondsUntilDue({...anAttempt, outcome, status, failures: 1});
      assert.ok(seconds !== undefined && seconds >= 5 && seconds <= day, `${outcome} ${status}: ${seconds}`);
    }
  }
});

const now = Date.parse('2026-11-22T12:00:00Z');
const asked = (at: string, outcome: OutcomeName = 'ok') => ({facts: {asked: {at, outcome}}});
const hinted: Hinted = {facts: {}, dueAt: now + hour * 1000, addedAt: '2026-11-21T12:00:00Z'};

const hints: [string, Partial<Hinted>, number | undefined][] = [
  ['was never asked about', {}, 0],
  ['was asked about long ago', asked('2026-11-22T09:00:00Z'), 0],
  ['was asked about in this minute', asked('2026-11-22T11:59:40Z'), 40],
  ['is due anyway', {dueAt: now - 1}, undefined],
  ['is due before that', {...asked('2026-11-22T11:59:40Z'), dueAt: now + 30_000}, undefined],
  ['was thought to be settled', {...asked('2026-11-22T09:00:00Z'), dueAt: null}, 0],
  ['belongs to a provider that wants to be left alone', asked('2026-11-22T09:00:00Z', 'rate_limited'), undefined],
  ['belongs to a provider that was out of reach', asked('2026-11-22T09:00:00Z', 'unreachable'), 0],
  ['is so old that nobody looks any more', {addedAt: '2026-06-01T12:00:00Z', dueAt: null}, undefined],
];
for (const [what, changes, seconds] of hints) {
  test(`after a hint a parcel that ${what} is due ${seconds === undefined ? 'as before' : `in ${seconds} s`}`, () => {
    const dueAt = dueAfterHint({...hinted, ...changes}, now);
    assert.equal(dueAt === undefined ? undefined : (dueAt - now) / 1000, seconds);
  });
}
