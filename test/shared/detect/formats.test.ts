import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {Checksum, Format} from '../../../shared/carriers/carrier.js';
import {candidatesOf} from '../../../shared/detect/rank.js';
import {type Collisions, collisions, expectedCollisions} from './collisions.js';
import {fits, fitting, fixtures, isCalled, type Row, rows} from './fixture-numbers.js';
import {numbersOf, swaps, wrongDigits} from './made-numbers.js';

const isChecked = ({check, unofficial}: Format) => check !== undefined && !unofficial;

describe('the numbers in test/fixtures/numbers', () => {
  test('there are some for every format, and for none that does not exist', () => {
    assert.deepEqual([...fixtures.keys()].sort(), rows.map(({id}) => id).sort());
  });

  test('two fit, each with its source, and one does not', () => {
    for (const {id, valid, invalid} of rows) {
      assert.ok(new Set(valid.map(({number}) => number)).size >= 2, `${id}: fewer than two numbers that fit`);
      assert.ok(invalid.length >= 1, `${id}: no number that does not fit`);
      for (const {number, source} of valid) assert.ok(source, `${id}: ${number} has no source`);
      for (const {number, why} of invalid) assert.ok(why, `${id}: ${number}, but why?`);
    }
  });

  for (const row of rows) {
    test(`${row.id} is fitted by those that should, and by no other; checked exactly if its check digit is official`, () => {
      for (const {number} of row.valid) assert.ok(fits(number, row.format), `${number} fits ${fitting(number)}`);
      for (const {number, why} of row.invalid) assert.ok(!fits(number, row.format), `${number} fits (${why})`);

      const candidates = row.valid.map((entry) => ({number: entry.number, candidate: candidateOf(row, entry)}));
      for (const {number, candidate} of candidates) assert.ok(candidate, `${number} is no candidate`);
      const own = candidates.filter(({candidate}) => isCalled(row.name, candidate?.format));
      assert.ok(own.length > 0, `always taken for ${candidates[0]?.candidate?.format}`);
      for (const {number, candidate} of own) {
        assert.equal(candidate?.confidence, isChecked(row.format) ? 'checked' : 'shaped', number);
      }
    });
  }

  test('fit no other format than they did: see collisions.ts', () => {
    const [now, before] = [collisions(), expectedCollisions()];
    const write = 'node --import tsx test/shared/detect/collisions.ts';
    assert.deepEqual(without(now, before), [], `new; if they are meant, run ${write}`);
    assert.deepEqual(without(before, now), [], `gone; run ${write}`);
  });
});

/** What the carrier takes the number for: this format, or a better one of its own that it fits as well. */
function candidateOf({carrier}: Row, entry: {readonly number: string; readonly carrier?: string}) {
  const owner = carrier?.id ?? entry.carrier;
  const candidate = candidatesOf(entry.number).find((found) => found.carrier === owner);
  const own = fitting(entry.number).filter((id) => id.startsWith(`${owner}/`));
  return own.some((id) => isCalled(id.slice(`${owner}/`.length), candidate?.format)) ? candidate : undefined;
}

function without(collisions: Collisions, others: Collisions): string[] {
  return Object.entries(collisions).flatMap(([number, formats]) => {
    const known = others[number]?.split(' ') ?? [];
    return formats
      .split(' ')
      .filter((format) => !known.includes(format))
      .map((format) => `${number} fits ${format}`);
  });
}

interface Strength {
  readonly kind: string;
  readonly is: (checksum: Checksum) => boolean;
  /** What it catches of all wrong digits, and of all neighbours the wrong way round; in per cent. */
  readonly digits: number;
  readonly swaps: number;
  readonly misses: string;
}

const strengths: readonly Strength[] = [
  {kind: 'mod10, odd weights', is: isOddMod10, digits: 100, swaps: 89, misses: 'swaps of digits five apart'},
  {
    kind: 'mod10, weights 1 and 2',
    is: (checksum) => checksum.algorithm === 'mod10' && !isOddMod10(checksum),
    digits: 94.5,
    swaps: 93,
    misses: 'digits five apart under the 2, and the last two swapped where both weigh 1',
  },
  {kind: 'mod11', is: isA('mod11'), digits: 98.5, swaps: 98, misses: 'sums whose remainders have the same digit'},
  {kind: 's10', is: isA('s10'), digits: 98.5, swaps: 98, misses: 'sums whose remainders have the same digit'},
  {kind: 'mod7', is: isA('mod7'), digits: 94, swaps: 93, misses: 'digits seven apart'},
  {kind: 'luhn', is: isA('luhn'), digits: 100, swaps: 98, misses: 'swaps of 0 and 9'},
  {kind: 'mod37', is: isA('mod37'), digits: 100, swaps: 100, misses: 'hardly a swap'},
];

function isOddMod10(checksum: Checksum): boolean {
  return checksum.algorithm === 'mod10' && checksum.weights.every((weight) => weight % 2 === 1 && weight !== 5);
}

function isA(algorithm: Checksum['algorithm']) {
  return (checksum: Checksum) => checksum.algorithm === algorithm;
}

const checked = rows.filter(({format}) => isChecked(format));

describe('what a check digit catches, over numbers made from the shapes', () => {
  test('every algorithm that makes a number checked has its line here', () => {
    for (const {id, format} of checked) {
      assert.equal(strengths.filter(({is}) => format.check && is(format.check)).length, 1, id);
    }
  });

  for (const {kind, is, misses, ...expected} of strengths) {
    test(`${kind}: ${expected.digits} % of wrong digits, ${expected.swaps} % of swaps; not ${misses}`, () => {
      const formats = checked.filter(({format}) => format.check && is(format.check));
      const tallies = formats.map(({id, format}) => ({id, ...tallyOf(format)}));
      for (const {id, digits, swaps} of tallies) {
        const least = expected.digits === 100 ? 100 : 90;
        assert.ok(percent([digits]) >= least, `${id} catches ${percent([digits])} % of wrong digits`);
        assert.ok(percent([swaps]) >= 80, `${id} catches ${percent([swaps])} % of swaps`);
      }
      const all = {digits: percent(tallies.map(({digits}) => digits)), swaps: percent(tallies.map(({swaps}) => swaps))};
      assert.ok(Math.abs(all.digits - expected.digits) < 1.5, `${all.digits} % of wrong digits`);
      assert.ok(Math.abs(all.swaps - expected.swaps) < 1.5, `${all.swaps} % of swaps`);
    });
  }
});

interface Tally {
  caught: number;
  all: number;
}

const percent = (tallies: readonly Tally[]) =>
  (100 * tallies.reduce((sum, {caught}) => sum + caught, 0)) / tallies.reduce((sum, {all}) => sum + all, 0);

/** The seed is fixed, so that the shares are the same in every run. */
function tallyOf(format: Format): {digits: Tally; swaps: Tally} {
  const tally = {digits: {caught: 0, all: 0}, swaps: {caught: 0, all: 0}};
  const count = (numbers: readonly string[], of: Tally) => {
    of.caught += numbers.filter((number) => !fits(number, format)).length;
    of.all += numbers.length;
  };
  const property = fc.property(numbersOf(format), (made) => {
    count(wrongDigits(made), tally.digits);
    count(swaps(made), tally.swaps);
  });
  fc.assert(property, {numRuns: 60, seed: 7});
  return tally;
}
