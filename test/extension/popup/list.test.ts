import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {groupOf, listOf} from '../../../extension/popup/list.js';
import {rowOf} from '../../../extension/popup/row.js';
import {matches} from '../../../extension/popup/search.js';
import {english, speechFor} from '../../../extension/popup/speech.js';
import type {Watch} from '../../../extension/watch.js';
import {noFacts} from '../../../shared/model.js';
import {facts, now, shipment, view} from '../../shared/builders.js';
import {estimate, numbered, ordered, watch} from './watches.js';

// Monday 23 November, 13:00 where these orders go.
const at = Date.parse(now);
const row = (one: Watch, speech = english) => rowOf(one, speech, at);
const waiting = {status: 'available_for_pickup', pickup: {until: '2026-12-03'}} as const;
const today = {from: '2026-11-23T16:00:00', to: '2026-11-23T18:00:00', provider: 'ups', askedAt: now};
const failed = (outcome: 'needs_key' | 'invalid_number') => {
  const one = numbered('1Z999AA10123456784', 'ups');
  const [parcel] = one.view.order.shipments;
  const shipments = parcel ? [{...parcel, facts: {...noFacts, asked: {at: now, outcome}}}] : [];
  return {...one, view: {...one.view, order: {...one.view.order, shipments}}};
};

/** What a row says: its group, its tile, its status, its window, and how far along its way it is. */
const cases: readonly [of: string, Watch, string][] = [
  ['waits to be picked up', ordered('a', waiting), 'needs | by Thu 3 | Ready for pick-up, 10 days left | - | 75'],
  [
    'out for delivery',
    ordered('a', {status: 'out_for_delivery', estimate: today}),
    'today | Mon 23 | Out for delivery | 16:00–18:00 | 75',
  ],
  ['out for delivery, no day', ordered('a', {status: 'out_for_delivery'}), 'today | - | Out for delivery | - | 75'],
  ['comes today', ordered('a', {estimate: today}), 'today | Mon 23 | On its way, Köln | 16:00–18:00 | 50'],
  ['on its way', ordered('a', {estimate}), 'later | Thu 26 | On its way, Köln | 10:00–14:00 | 50'],
  [
    'on its way, some day of several',
    ordered('a', {estimate: {...estimate, from: '2026-12-01', to: '2026-12-03'}}),
    'later | Dec 1–3 | On its way, Köln | - | 50',
  ],
  [
    'on its way, some day of two months',
    ordered('a', {estimate: {...estimate, from: '2026-11-30', to: '2026-12-02'}}),
    'later | by Wed 2 | On its way, Köln | - | 50',
  ],
  [
    'promised by the shop',
    ordered('a', {status: 'pre_transit', events: []}, {}, {promise: {to: '2026-11-27'}}),
    'later | by Fri 27 | Label made | - | 25',
  ],
  ['promised, no parcel yet', watch(view({promise: {to: '2026-11-27'}})), 'later | by Fri 27 | Confirmed | - | 0'],
  [
    'stands still',
    ordered('a', {events: [{time: '2026-11-17T10:00:00+01:00', status: 'in_transit', text: ''}]}),
    'needs | - | Stalled, 6 days | - | 50',
  ],
  [
    'arrived',
    ordered('a', {status: 'delivered', deliveredAt: '2026-11-20T14:02:00'}),
    'arrived | Fri 20 | Arrived | 14:02 | 100',
  ],
  ['cancelled', ordered('a', {}, {}, {state: 'cancelled', shipments: []}), 'over | - | Cancelled | - | 100'],
  ['a number', numbered('RR123456785SE', 'postnord'), 'later | - | Waiting for a scan | - | 0'],
  ['a number of nobody knows whom', numbered('123456789012', undefined), 'needs | - | Which carrier is it? | - | 0'],
  ['a number that needs a postcode', failed('needs_key'), 'needs | - | Needs the postcode | - | 0'],
  ['a number that is none', failed('invalid_number'), 'needs | - | The number does not fit UPS | - | 0'],
];

describe('a row says when, what and how far', () => {
  for (const [name, one, says] of cases) {
    test(name, () => {
      const {tile, status, window, at: progress} = row(one);
      const day = [tile.small, tile.big].filter(Boolean).join(' ');
      assert.equal([groupOf(row(one)), day || '-', status, window ?? '-', progress].join(' | '), says);
    });
  }
});

test('an order is called what its owner calls it, else what is in it, else where it is from; a number by itself', () => {
  const items = ['Table lamp', 'Bulb', 'Shade'].map((name) => ({id: name, name, quantity: 1}));
  const named: readonly [Watch, string][] = [
    [ordered('Mug', {}, {name: 'For Ada'}), 'For Ada'],
    [ordered('Mug', {}), 'Mug'],
    [ordered('', {}, {}, {items}), 'Table lamp +2'],
    [ordered('', {}, {}, {items: []}), 'Kiln & Clay KC-1042'],
    [numbered('RR123456785SE', 'postnord'), 'RR123456785SE'],
  ];
  for (const [one, name] of named) assert.equal(row(one).name, name);
});

test('a row names whose word it is: the shop’s, the provider’s, its owner’s', () => {
  const answered = {...numbered('1Z999AA10123456784', 'ups'), view: view({shipments: [shipment()]})};
  assert.equal(row(ordered('a', {})).source, 'Kiln & Clay');
  assert.equal(row(answered).source, 'UPS');
  assert.equal(row({...answered, byHand: {status: 'delivered', at: now, heard: noFacts}}).source, 'set by you');
  assert.equal(row(numbered('RR123456785SE', 'postnord')).source, 'PostNord');
  assert.equal(row(numbered('123456789012', undefined)).source, '');
});

test('who does not see the tile hears the day, or that there is none', () => {
  assert.equal(row(ordered('a', {estimate})).spoken, 'Arriving Thursday 26 November 10:00–14:00');
  assert.equal(row(ordered('a', waiting)).spoken, 'Pick it up by Thursday 3 December');
  assert.equal(row(numbered('RR123456785SE', 'postnord')).spoken, 'No day named');
});

test('what needs its owner stands on top, then what arrives first; what has arrived last, first; the archive apart', () => {
  const watches = [
    ordered('arrived before', {status: 'delivered', deliveredAt: '2026-11-18T10:00:00'}),
    ordered('no day', {events: facts().events}),
    ordered('Thursday', {estimate}),
    ordered('old', {status: 'delivered'}, {archivedAt: '2026-11-01T10:00:00Z'}),
    ordered('Wednesday', {estimate: {...estimate, from: '2026-11-25', to: '2026-11-25'}}),
    ordered('arrived', {status: 'delivered', deliveredAt: '2026-11-20T10:00:00'}),
    ordered('this evening', {estimate: {...today, from: '2026-11-23T18:00:00', to: '2026-11-23T20:00:00'}}),
    ordered('soon', {status: 'out_for_delivery', estimate: today}),
    ordered('counter', waiting),
    ordered('attempt', {status: 'attempt_failed'}),
    ordered('older', {status: 'delivered'}, {archivedAt: '2026-10-01T10:00:00Z'}),
  ];
  const {groups, archived} = listOf(watches, english, at);
  assert.deepEqual(
    groups.map(({name, rows}) => [name, ...rows.map((one) => one.name)]),
    [
      ['needs', 'attempt', 'counter'],
      ['today', 'soon', 'this evening'],
      ['later', 'Wednesday', 'Thursday', 'no day'],
      ['arrived', 'arrived', 'arrived before'],
    ],
  );
  assert.deepEqual(
    archived.map((one) => one.name),
    ['old', 'older'],
  );
});

test('a search finds what is known of an order, whatever its accents and capitals', () => {
  const one = row(ordered('Café au lait', {}, {name: 'Bröd', note: 'for Ada'}));
  for (const query of ['cafe', 'BROD', 'ada', '1z999aa', 'kiln', 'on its way', 'ups lait', ''])
    assert.ok(matches(one, query), query);
  for (const query of ['tea', 'ups tea']) assert.ok(!matches(one, query), query);
});

test('in every language a tile is short, and a row says something', async () => {
  for (const language of ['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'sv', 'tr', 'zh']) {
    const speech = await speechFor(language);
    const {tile, status} = row(ordered('a', waiting), speech);
    assert.ok(tile.small.length <= 11, `${language}: ${tile.small}`);
    assert.equal(tile.big, '3');
    assert.match(status, /10/);
  }
});
