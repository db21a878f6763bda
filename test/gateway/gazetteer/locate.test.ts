import assert from 'node:assert/strict';
import {statSync} from 'node:fs';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {fold} from '../../../gateway/gazetteer/fold.js';
import {locate} from '../../../gateway/gazetteer/locate.js';
import {located} from '../../../gateway/gazetteer/located.js';
import {spellings} from '../../../gateway/gazetteer/spellings.js';
import {statusOnly} from '../../../gateway/status-only.js';
import {order, policy, shipment} from '../../shared/builders.js';

const köln = {latitude: 50.9, longitude: 7};
const portland = {latitude: 45.5, longitude: -122.7};

describe('a city is found', () => {
  const cases: ReadonlyArray<readonly [name: string, ...asked: Parameters<typeof locate>]> = [
    ['by its name', 'Köln', 'DE'],
    ['shouted', 'KÖLN', 'DE'],
    ['with marks in letters of their own', 'Ko\u0308ln', 'DE'],
    ['with its umlaut written out', 'Koeln', 'DE'],
    ['by its English name', 'COLOGNE', 'DE'],
    ['by its airport’s', 'Cologne/Bonn', 'DE'],
    ['without a country, if no other has the name', 'Köln'],
  ];
  for (const [name, ...asked] of cases) test(name, () => assert.deepEqual(locate(...asked), köln));
});

describe('a name that could be another city’s gives nothing', () => {
  const cases: ReadonlyArray<readonly [name: string, ...asked: Parameters<typeof locate>]> = [
    ['in two countries, and none said', 'Birmingham'],
    ['in two states, and none said', 'Portland', 'US'],
    ['in a state where we do not know it', 'Portland', 'US', 'ME'],
    ['in another country', 'Köln', 'SE'],
    ['unknown', 'Nowhere upon Tyne', 'GB'],
    ['empty', ''],
    ['of an object’s property', 'constructor'],
  ];
  for (const [name, ...asked] of cases) test(name, () => assert.equal(locate(...asked), undefined));
});

test('in the United States the state tells', () => {
  assert.deepEqual(locate('Portland', 'US', 'OR'), portland);
  assert.deepEqual(locate('Louisville', 'US'), locate('LOUISVILLE', 'US', 'KY'));
  assert.equal(locate('Louisville', 'US', 'CO'), undefined);
});

test('every spelling is found, and stands for a city of the table', () => {
  for (const [place, ...names] of spellings) {
    const [country, region] = place.split('-');
    const found = names.map((name) => locate(name, country, region));
    assert.ok(found[0], names[0]);
    for (const [at, coordinates] of found.entries()) assert.deepEqual(coordinates, found[0], names[at]);
  }
});

test('whatever is asked, the answer is on earth, to a tenth of a degree, and the same for the folded name', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('DE', 'US', 'HK', undefined), (name, country) => {
      const found = locate(name, country);
      assert.deepEqual(locate(fold(name), country), found);
      assert.equal(fold(fold(name)), fold(name));
    }),
    // A letter of the table that has a mark as well.
    {examples: [['Ǽ', 'DE']]},
  );
});

test('the table stays small', () => {
  assert.ok(statSync(new URL('../../../gateway/gazetteer/cities.ts', import.meta.url)).size < 150_000);
});

test('an order is given coordinates where it has cities; the provider’s own stay', () => {
  const own = {latitude: 1, longitude: 2};
  const events = [
    {city: 'Köln', country: 'DE'},
    {name: 'Leipzig', country: 'DE'},
    {city: 'Köln', coordinates: own},
    {},
  ];
  const whole = located(
    order({
      shipments: [shipment({}, {events: events.map((location) => ({status: 'in_transit', text: '', location}))})],
    }),
  );
  const found = whole.shipments[0]?.facts.events.map(({location}) => location?.coordinates);
  assert.deepEqual(found, [köln, {latitude: 51.3, longitude: 12.4}, own, undefined]);
  assert.deepEqual(whole.destination?.coordinates, {latitude: 52.1, longitude: 5.1});
});

test('of an order that is open only as it stands nobody learns where it is or goes', () => {
  const told = JSON.stringify(statusOnly(located(order({shipments: [shipment()]})), policy.timeZone));
  assert.doesNotMatch(told, /coordinates|latitude|Utrecht/);
});
