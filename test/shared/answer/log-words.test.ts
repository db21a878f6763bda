import assert from 'node:assert/strict';
import {test} from 'node:test';
import {byDay, logOf} from '../../../shared/answer/log-words.js';
import {assess} from '../../../shared/assess.js';
import {formatFor} from '../../../shared/format.js';
import type {OrderView} from '../../../shared/model.js';
import {en} from '../../../shared/strings/en.js';
import {now, shipment, view} from '../builders.js';

const other = '1Z999AA10123456785';

function log(rest: Partial<OrderView>, times: readonly string[]) {
  const events = times.map((time) => ({time, status: 'in_transit' as const, text: ''}));
  const shown = view({shipments: [shipment({}, {events}), shipment({number: other})]}, rest);
  const assessment = assess(shown.order, shown.policy, now);
  const parcel = assessment.parcels[0];
  const screen = {
    view: shown,
    assessment,
    parcel,
    words: en,
    language: 'en',
    format: formatFor('en', assessment.now.today),
  };
  return byDay(logOf(screen)).map(([day, entries]) => [day, ...entries.map(({text}) => text)]);
}

test('what the customer reported and said stands among the scans, by the clock of the destination', () => {
  const problem = {case: 'KC-12345', kind: 'late', at: '2026-11-22T17:30:00Z', state: 'answered'} as const;
  const answer = {answer: 'Soon', answeredAt: '2026-11-23T10:00:00Z'};
  const words = [{parcel: '1Z999AA10123456784', word: 'received', at: '2026-11-20T08:00:00Z'} as const];
  assert.deepEqual(
    log({problems: [{...problem, ...answer}], words}, [
      '2026-11-22T19:00:00+01:00',
      '2026-11-22T18:00:00+01:00',
      '2026-11-21',
    ]),
    [
      ['2026-11-23', 'Kiln & Clay answered, case KC-12345'],
      ['2026-11-22', 'On its way', 'You reported a problem, case KC-12345', 'On its way'],
      ['2026-11-21', 'On its way'],
      ['2026-11-20', 'You said it has arrived'],
    ],
  );
});

test('what is about another parcel stands with that one', () => {
  const problem = {case: 'KC-12345', kind: 'late', at: now, state: 'open', parcel: other} as const;
  assert.deepEqual(log({problems: [problem], words: [{parcel: other, word: 'received', at: now}]}, []), []);
});
