import assert from 'node:assert/strict';
import {test} from 'node:test';
import {quietUntil} from '../../../extension/background/quiet.js';

/** By the clock here, whichever that is. */
const at = (clock: string, day = 23) => new Date(`2026-11-${day}T${clock}:00`).getTime();

const cases: [clock: string, from: string, to: string, until: number | undefined][] = [
  ['21:59', '22:00', '07:00', undefined],
  ['22:00', '22:00', '07:00', at('07:00', 24)],
  ['23:30', '22:00', '07:00', at('07:00', 24)],
  ['03:00', '22:00', '07:00', at('07:00')],
  ['07:00', '22:00', '07:00', undefined],
  ['13:00', '12:00', '14:00', at('14:00')],
  ['14:00', '12:00', '14:00', undefined],
  ['11:59', '12:00', '14:00', undefined],
  ['12:00', '12:00', '12:00', undefined],
];
for (const [clock, from, to, until] of cases) {
  test(`at ${clock} it is ${until ? '' : 'not '}quiet from ${from} to ${to}`, () => {
    assert.equal(quietUntil({quiet: {from, to}}, at(clock)), until);
  });
}

test('without quiet hours it is never quiet', () => assert.equal(quietUntil({}, at('03:00')), undefined));
