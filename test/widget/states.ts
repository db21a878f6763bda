// Every state of the screen, as an order that is in it.
import type {Facts, Order, OrderView} from '../../shared/model.js';
import {now, shipment, view} from '../shared/builders.js';

export const estimate = {from: '2026-11-26T10:00:00', to: '2026-11-26T14:00:00', provider: 'ups', askedAt: now};
const before = {from: '2026-11-24', provider: 'ups', askedAt: '2026-11-20T18:40:00Z'};
const failed = {
  provider: 'ups',
  at: '2026-11-23T11:30:00Z',
  outcome: 'unreachable',
  nextAt: '2026-11-23T12:30:00Z',
} as const;
export const scan = (time: string, changes = {}) => ({
  time,
  status: 'in_transit' as const,
  text: 'Arrived at Facility',
  ...changes,
});

export function one(facts: Partial<Facts>, order: Partial<Order> = {}, rest: Partial<OrderView> = {}): OrderView {
  return view({shipments: [shipment({}, facts)], ...order}, rest);
}

/** A parcel the shop has named only today. */
const fresh = (facts: Partial<Facts>) => view({shipments: [shipment({addedAt: now}, facts)]});

/** Every state of the screen, with its answer and something that has to stand there. */
export const states: [name: string, view: OrderView, headline: string, also: string][] = [
  [
    'confirmed',
    view({promise: {to: '2026-11-27'}}),
    'Promised by Friday 27 November',
    'Kiln & Clay promised this when you ordered',
  ],
  [
    'confirmed, nothing promised',
    view(),
    'We have your order',
    'We usually hand parcels over within 2 working days, so by Monday 23 November.',
  ],
  ['cancelled in the shop', view({state: 'cancelled'}), 'Cancelled', 'Nothing more will be sent.'],
  ['label made', one({status: 'pre_transit'}), 'Waiting for UPS to pick up the parcel', 'by Monday 23 November'],
  ['no scan yet', fresh({status: 'unknown', events: []}), 'No scan yet', 'up to 24 hours'],
  [
    'not asked yet',
    one({status: 'unknown', events: [], asked: undefined, lastReport: undefined}),
    'We are asking UPS',
    'Handed to UPS',
  ],
  [
    'never reached',
    one({status: 'unknown', events: [], asked: failed, lastReport: undefined}),
    'We have not reached UPS yet',
    'That says nothing about your parcel.',
  ],
  [
    'on its way',
    one({estimate}),
    'Arriving Thursday 26 November 10:00–14:00',
    'In 3 days. UPS says so, asked today at 12:00.',
  ],
  [
    'late',
    one({estimate, earlierEstimates: [before]}),
    'Now arriving Thursday 26 November 10:00–14:00',
    'was Tuesday 24 November',
  ],
  [
    'stalled',
    one({events: [scan('2026-11-16T22:48:00+01:00', {location: {city: 'KÖLN', country: 'DE'}})]}),
    'No scan for 7 days',
    'Last seen in Köln, Germany',
  ],
  [
    'treated as lost',
    one({events: [scan('2026-11-10T22:48:00+01:00')]}),
    'We treat this parcel as lost',
    'You choose: a new one, or your money back.',
  ],
  [
    'out for delivery',
    one({status: 'out_for_delivery', estimate: {...estimate, from: '2026-11-23T14:00:00', to: '2026-11-23T17:00:00'}}),
    'Arriving today 14:00–17:00',
    'Monday 23 November. UPS says so',
  ],
  [
    'ready for pick-up',
    one({status: 'available_for_pickup', pickup: {until: '2026-11-30', place: 'Kiosk 7', code: '4719'}}),
    'Pick it up by Monday 30 November',
    '4719',
  ],
  ['attempt failed', one({status: 'attempt_failed'}), 'Nobody could take it', 'UPS tried to deliver.'],
  [
    'action needed',
    one({status: 'exception', flags: ['action_required'], text: 'Duties due'}),
    'The parcel waits for you',
    'Duties due',
  ],
  [
    'damaged',
    one({status: 'exception', flags: ['damaged']}),
    'The parcel was damaged',
    'we answer within 1 working day',
  ],
  [
    'delivered',
    one({status: 'delivered', deliveredAt: '2026-11-22T11:42:00+01:00', flags: ['to_neighbour']}),
    'Delivered Sunday 22 November 11:42',
    'Left with a neighbour.',
  ],
  ['returning', one({status: 'returning'}), 'Going back to Kiln & Clay', 'Back at Kiln & Clay'],
  ['returned', one({status: 'returned'}), 'Back at Kiln & Clay', 'Write to Kiln & Clay'],
  ['label cancelled', one({status: 'cancelled'}), 'Cancelled', 'This parcel will not move.'],
  ['no longer followed', one({status: 'expired'}), 'UPS no longer reports on it', 'On its way'],
  [
    'carrier not reachable',
    one({estimate, asked: failed}),
    'Last known Thursday 26 November 10:00–14:00',
    'We could not reach UPS today at 12:30. That says nothing about your parcel.',
  ],
  [
    'answer not readable',
    one({estimate, asked: {...failed, outcome: 'bad_response'}}),
    'Last known Thursday 26 November 10:00–14:00',
    'We could not read UPS’s answer today at 12:30.',
  ],
  [
    'unknown carrier',
    view({
      shipments: [
        shipment(
          {carrier: 'Bike Post', url: 'https://bike.example/7'},
          {status: 'unknown', events: [], lastReport: undefined, asked: {at: now, outcome: 'unsupported_carrier'}},
        ),
      ],
    }),
    'Handed to Bike Post',
    'Open at Bike Post',
  ],
  [
    'no scan long after',
    one({status: 'unknown', events: []}),
    'No scan yet',
    'UPS should know it by now. The shop can check the number.',
  ],
  [
    'not one of its numbers',
    one({status: 'unknown', events: [], lastReport: undefined, asked: {...failed, outcome: 'invalid_number'}}),
    'The number does not fit UPS',
    'Write to Kiln & Clay',
  ],
  [
    'wants to know more',
    one({status: 'unknown', events: [], lastReport: undefined, asked: {...failed, outcome: 'needs_key'}}),
    'UPS tells us nothing yet',
    'UPS wants to know more before it answers.',
  ],
  [
    'asked too often',
    one({estimate, asked: {...failed, outcome: 'rate_limited'}}),
    'Last known Thursday 26 November 10:00–14:00',
    'UPS lets us ask again later.',
  ],
  [
    'our key refused',
    one({estimate, asked: {...failed, outcome: 'unauthorized'}}),
    'Last known Thursday 26 November 10:00–14:00',
    'We could not ask UPS today at 12:30.',
  ],
  [
    'told long ago',
    one({estimate, lastReport: {provider: 'ups', at: '2026-11-20T10:00:00Z'}}),
    'Last known Thursday 26 November 10:00–14:00',
    'UPS said so Fri 20 Nov at 11:00. Nothing newer.',
  ],
  [
    'taken back',
    one({corrections: [{from: 'delivered', to: 'in_transit', provider: 'ups', at: now}]}),
    'On its way',
    'UPS has corrected itself. It said “Delivered” before.',
  ],
  [
    'held',
    one({status: 'exception', flags: ['held'], text: 'Held'}),
    'The parcel is held up',
    'The parcel is being held.',
  ],
  [
    'at customs',
    one({estimate, flags: ['customs']}),
    'Arriving Thursday 26 November 10:00–14:00',
    'The parcel is at customs.',
  ],
  [
    'address not complete',
    one({status: 'exception', flags: ['address_problem'], text: 'No house number'}),
    'The address is not complete',
    '“No house number”',
  ],
  [
    'late, and no new day',
    one({}, {promise: {to: '2026-11-18'}}),
    'Later than expected',
    'It is more than 3 days late: write to us',
  ],
  [
    'number used twice',
    one({estimate, reused: {parcels: 2, shipped: '2026-11-20'}}),
    'Arriving Thursday 26 November 10:00–14:00',
    'UPS has used this number for 2 parcels. This is the one shipped Friday 20 November.',
  ],
  [
    'pick-up is over',
    one({status: 'available_for_pickup', pickup: {until: '2026-11-20'}}),
    'Ready for pick-up',
    'It was kept until Friday 20 November. Ask UPS where it is now.',
  ],
  [
    'promise broken',
    view({promise: {to: '2026-11-20'}}),
    'We have your order',
    'Promised by Friday 20 November. That has passed.',
  ],
  [
    'cancelled, but on its way',
    one({estimate}, {state: 'cancelled'}),
    'Cancelled',
    'The order was cancelled. This parcel was already on its way.',
  ],
  [
    'cancelled before it moved',
    one({status: 'pre_transit'}, {state: 'cancelled'}),
    'Cancelled',
    'This order was cancelled. Nothing more will be sent.',
  ],
  [
    'out for delivery, no day named',
    one({status: 'out_for_delivery'}, {promise: {to: '2026-11-26'}}),
    'Out for delivery',
    'UPS says so, asked today at 12:00.',
  ],
  [
    'delayed, the promise still ahead',
    one({flags: ['delayed']}, {promise: {to: '2026-11-26'}}),
    'Promised by Thursday 26 November',
    'The parcel is delayed.',
  ],
];
