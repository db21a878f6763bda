import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {journeyOf} from '../../../shared/answer/journey.js';
import type {Screen} from '../../../shared/answer/screen.js';
import {assess} from '../../../shared/assess.js';
import {formatFor} from '../../../shared/format.js';
import type {Destination, Facts, Location, TrackingEvent} from '../../../shared/model.js';
import {en} from '../../../shared/strings/en.js';
import {now, shipment, view} from '../builders.js';

const at = (city: string, latitude: number, longitude: number): Location => ({
  city,
  coordinates: {latitude, longitude},
});
const porto = at('PORTO', 41.1, -8.6);
const köln = at('Köln', 50.9, 7);
const malmö = at('Malmö', 55.6, 13);

/** Scans at these places, the first first. */
const scans = (...places: (Location | undefined)[]): TrackingEvent[] =>
  places
    .map((location, day) => ({
      ...{time: `2026-11-${10 + day}T08:00:00`, status: 'in_transit' as const, text: ''},
      ...(location && {location}),
    }))
    .reverse();

function way(events: TrackingEvent[], facts: Partial<Facts> = {}, destination: Destination = {}) {
  const shown = view({shipments: [shipment({}, {events, ...facts})], destination});
  const assessment = assess(shown.order, shown.policy, now);
  const format = formatFor('en', assessment.now.today);
  const screen: Screen = {view: shown, assessment, parcel: assessment.leading, words: en, language: 'en', format};
  return journeyOf(screen);
}

const namesOf = (journey: ReturnType<typeof way>) => journey?.stops.map(({name}) => name);

test('cities stand in the order of the scans, one scanned twice in a row once, with its latest time', () => {
  const journey = way(scans(porto, köln, köln, malmö, köln));
  assert.deepEqual(namesOf(journey), ['Porto', 'Köln', 'Malmö', 'Köln']);
  assert.equal(journey?.stops[1]?.time, '2026-11-12T08:00:00');
});

describe('there is no map', () => {
  const nowhere = {city: 'X', coordinates: {latitude: Number.NaN, longitude: 0}};
  const cases: Readonly<Record<string, ReturnType<typeof way>>> = {
    'without scans': way([], {}, malmö),
    'of one city': way(scans(köln, köln, köln)),
    'of one city and cities that are not found': way(scans({city: 'Köln'}, köln, {country: 'SE'}, undefined)),
    'of one city and places that are nowhere': way(
      scans(köln, nowhere, {...nowhere, coordinates: {latitude: 91, longitude: 0}}),
    ),
    'of one city in which the parcel arrives': way(scans(köln), {}, köln),
    'of a label that was made elsewhere': way([...scans(köln), {status: 'pre_transit', text: '', location: porto}]),
    'to where a delivered parcel was not delivered': way(scans(köln), {status: 'delivered'}, malmö),
  };
  for (const [name, journey] of Object.entries(cases)) test(name, () => assert.equal(journey, undefined));
});

test('the destination is where it goes next while it moves there, and only if it is a city', () => {
  assert.equal(way(scans(porto, köln), {}, malmö)?.next?.name, 'Malmö');
  assert.equal(way(scans(köln), {}, malmö)?.next?.name, 'Malmö');
  assert.equal(way(scans(porto, malmö), {}, malmö)?.next, undefined);
  for (const status of ['returning', 'returned', 'delivered', 'expired'] as const)
    assert.equal(way(scans(porto, köln), {status}, malmö)?.next, undefined, status);
  const {coordinates} = malmö;
  assert.equal(way(scans(porto, köln), {}, coordinates && {coordinates})?.next, undefined);
});

test('it says whether anything was scanned since at a place that is not on the map', () => {
  assert.equal(way(scans(porto, köln))?.isLatest, true);
  assert.equal(way(scans(porto, köln, {city: 'Atlantis'}))?.isLatest, false);
});
