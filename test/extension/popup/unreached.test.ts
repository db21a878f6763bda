import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowOf} from '../../../extension/popup/row.js';
import {english} from '../../../extension/popup/speech.js';
import {unreached} from '../../../extension/popup/unreached.js';
import {noFacts} from '../../../shared/model.js';
import {now} from '../../shared/builders.js';
import {numbered, ordered} from './watches.js';

const at = Date.parse(now);
const said = (watch: ReturnType<typeof ordered>) => {
  const text = unreached(rowOf(watch, english, at))?.text;
  return (
    text &&
    [text]
      .flat()
      .map((part) => (typeof part === 'string' ? part : part.b))
      .join('')
  );
};

function number(outcome: 'unreachable' | 'not_found') {
  const watch = numbered('1Z999AA10123456784', 'ups');
  const [parcel] = watch.view.order.shipments;
  const shipments = parcel ? [{...parcel, facts: {...noFacts, asked: {at: now, outcome}}}] : [];
  return {...watch, view: {...watch.view, order: {...watch.view.order, shipments}}};
}

test('a shop that could not be asked last is named, with when that was', () => {
  const failing = ordered('Mug', {}, {asking: {failures: 2, askedAt: at, dueAt: at + 1}});
  assert.match(said(failing) ?? '', /^We could not ask Kiln & Clay today at \d\d:\d\d\. That says nothing/);
  assert.equal(said(ordered('Mug', {}, {asking: {failures: 0, askedAt: at}})), undefined);
});

test('so is the carrier of a number, but not if it knows of none', () => {
  assert.match(said(number('unreachable')) ?? '', /^We could not reach UPS today at/);
  assert.equal(said(number('not_found')), undefined);
});
