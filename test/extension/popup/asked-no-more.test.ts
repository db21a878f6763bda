import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isAskedNoMore} from '../../../extension/popup/asked-no-more.js';
import {rowOf} from '../../../extension/popup/row.js';
import {english} from '../../../extension/popup/speech.js';
import type {Watch} from '../../../extension/watch.js';
import {now} from '../../shared/builders.js';
import {ordered} from './watches.js';

const asleep = {asking: {failures: 0}};

const cases: readonly [of: string, Watch, boolean][] = [
  ['arrived', ordered('a', {status: 'delivered'}, asleep), true],
  ['back with the sender', ordered('a', {status: 'returned'}, asleep), true],
  ['cancelled', ordered('a', {status: 'cancelled'}, asleep, {state: 'cancelled'}), true],
  ['ended by its shop', ordered('a', {}, {...asleep, endedAt: now}), true],
  ['archived on its way', ordered('a', {}, {archivedAt: now}), true],
  ['arrived, and asked about once more', ordered('a', {status: 'delivered'}), false],
  ['on its way, of which its shop could not be asked', ordered('a', {}, asleep), false],
  ['on its way', ordered('a', {}), false],
];

for (const [of, watch, expected] of cases) {
  test(`${expected ? 'nobody is asked any more' : 'somebody may be asked'} about one that is ${of}`, () => {
    assert.equal(isAskedNoMore(rowOf(watch, english, Date.parse(now))), expected);
  });
}
