// The geometry of `widget/map/`, which needs no browser.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {Journey, Place} from '../../shared/answer/journey.js';
import {overlap} from '../../widget/map/labels.js';
import {compose, type Picture} from '../../widget/map/map.js';
import {middleOf} from '../../widget/map/projection.js';

const sizes = [
  {width: 656, height: 260},
  {width: 288, height: 220},
];
const widthOf = (name: string) => name.length * 7;

const city = (name: string, latitude: number, longitude: number) => ({
  ...{name, time: undefined},
  coordinates: {latitude, longitude},
});
const journey = (stops: Journey['stops'], next?: Place): Journey => ({stops, next, isLatest: true, moves: true});

const köln = city('Köln', 50.9, 7);
const bonn = city('Bonn', 50.7, 7.1);
const tokyo = city('Tokyo', 35.7, 139.7);
const losAngeles = city('Los Angeles', 34.1, -118.2);
const journeys: Readonly<Record<string, Journey>> = {
  'two cities near each other': journey([köln, bonn]),
  'across the antimeridian': journey([tokyo, losAngeles]),
  'near the pole': journey([city('Alert', 82.5, -62.3), city('Longyearbyen', 78.2, 15.6)]),
  'from one half of the earth to the other': journey([city('Oslo', 59.9, 10.7)], city('Cape Town', -33.9, 18.4)),
  'to and fro': journey([köln, bonn, köln, bonn, köln]),
  antipodes: journey([city('A', 0, 0), city('B', 0, 180)]),
  poles: journey([city('North', 90, 0), city('South', -90, 0)]),
};

const anyCity = fc
  .tuple(
    fc.string({minLength: 1, maxLength: 40}),
    fc.integer({min: -900, max: 900}),
    fc.integer({min: -1800, max: 1800}),
  )
  .map(([name, latitude, longitude]) => city(name, latitude / 10, longitude / 10));
const anyJourney = fc
  .tuple(fc.array(anyCity, {minLength: 2, maxLength: 12}), fc.option(anyCity, {nil: undefined}))
  .map(([stops, next]) => journey(stops, next));

function check({marks, size, scanned, expected, land}: Picture): void {
  for (const {x, y, name} of marks)
    assert.ok(x >= 0 && x <= size.width && y >= 0 && y <= size.height, `${name} at ${x} ${y}`);
  const boxes = marks.flatMap(({box}) => box ?? []);
  for (const [at, box] of boxes.entries()) {
    assert.ok(box.left >= 0 && box.left + box.width <= size.width, 'a name sticks out');
    assert.ok(box.top >= 0 && box.top + box.height <= size.height, 'a name sticks out');
    assert.ok(!boxes.slice(at + 1).some((other) => overlap(box, other)), 'a name lies on another');
  }
  assert.doesNotMatch(scanned + expected + land, /NaN|Infinity/);
}

for (const size of sizes) {
  describe(`on ${size.width} × ${size.height} pixels all cities are in sight and no name covers another`, () => {
    for (const [name, one] of Object.entries(journeys)) test(name, () => check(compose(one, size, widthOf)));
    test('wherever they are', () =>
      fc.assert(
        fc.property(anyJourney, (one) => check(compose(one, size, widthOf))),
        {numRuns: 60},
      ));
  });
}

test('the last scan, the first and the destination come before those passed, and each city once', () => {
  const {marks} = compose(journey([tokyo, bonn, köln, bonn, köln], losAngeles), {width: 656, height: 260}, widthOf);
  assert.deepEqual(
    marks.map(({kind, name}) => `${kind} ${name}`),
    ['last Köln', 'passed Tokyo', 'next Los Angeles', 'passed Bonn'],
  );
  assert.ok(marks[0]?.box);
});

test('cities that lie close together are shown with what is around them', () => {
  const {marks, land} = compose(
    journeys['two cities near each other'] ?? journey([]),
    {width: 656, height: 260},
    widthOf,
  );
  const [one, other] = marks;
  assert.ok(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0)) < 20);
  assert.ok(land.split('M').length > 2, 'no coast in sight');
});

test('the way over the Pacific does not cross the map from one side to the other', () => {
  const {marks, scanned} = compose(journey([tokyo, losAngeles]), {width: 656, height: 260}, widthOf);
  assert.equal(scanned.split('M').length, 2);
  assert.ok((marks.find(({name}) => name === 'Tokyo')?.x ?? 0) < (marks[0]?.x ?? 0), 'west is left');
});

test('the middle is that of the shorter way around', () => {
  assert.deepEqual(
    middleOf([
      [170, 10],
      [-170, 20],
    ]),
    [180, 15],
  );
  assert.deepEqual(
    middleOf([
      [-10, 0],
      [30, 0],
    ]),
    [10, 0],
  );
});
