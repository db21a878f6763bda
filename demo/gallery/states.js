// Every state of the screen, as an order that is in it or as a form.
import {actStates, reportDialogs, tellDialogs} from './acts.js';
import {formStates} from './forms.js';
import {estimate, failed, now, one, parcel, promise, scan, scansUntil, view} from './orders.js';
import {severalParcels} from './several-parcels.js';
import {inTrouble, nobodyKnows} from './troubles.js';

const silent = {events: [], lastReport: undefined};
const outForDelivery = scan('2026-11-23T08:12:00+01:00', 'out_for_delivery', 'Out For Delivery', 'Utrecht');
const here = scan('2026-11-23T11:42:00+01:00', 'delivered', 'DELIVERED', 'Utrecht');
const today = {...estimate, from: '2026-11-23T14:00:00', to: '2026-11-23T17:00:00'};

const usual = {
  confirmed: view([], {promise}),
  'confirmed, nothing promised': view([]),
  'label made': one({status: 'pre_transit', events: scansUntil(1)}, {promise}),
  'no scan yet': view([parcel({...silent, status: 'unknown', asked: {...failed('not_found')}}, {addedAt: now})]),
  'not asked yet': one({...silent, status: 'unknown', asked: undefined}),
  'on its way': one({estimate}, {promise}),
  'out for delivery': one({
    status: 'out_for_delivery',
    estimate: today,
    events: [outForDelivery, ...scansUntil(6)],
  }),
  'out for delivery, no day named': one(
    {status: 'out_for_delivery', events: [outForDelivery, ...scansUntil(6)]},
    {promise},
  ),
  'ready for pick-up': one({
    status: 'available_for_pickup',
    pickup: {until: '2026-11-30', place: 'Kiosk 7, Oudegracht 112', code: '4719'},
    events: [scan('2026-11-23T12:30:00+01:00', 'available_for_pickup', 'Ready for Collection', 'Utrecht')],
  }),
  delivered: one({
    status: 'delivered',
    deliveredAt: here.time,
    flags: ['to_neighbour'],
    events: [here, outForDelivery, ...scansUntil(6)],
  }),
  'how it stands, to who has no code yet': one({estimate, events: []}, {promise}, {access: 'status'}),
  'test data': one({estimate}, {}, {sources: {ups: {name: 'UPS', testData: true}}}),
  'our own guess': one({}, {}, {estimates: [{parcel: 0, from: '2026-11-25', to: '2026-11-27', n: 214}]}),
};

const ordersIn = (orders) => Object.entries(orders).map(([title, order]) => ({title, order}));

/** What an address names: a state, or one of the groups. */
const idOf = (title) => title.replace(/[^a-z0-9]+/g, '-');

const of = (group, list) => list.map((state) => ({...state, group, id: idOf(state.title)}));

/** Their names, in the order in which they are shown. */
export const groups = {
  form: 'Looking an order up',
  usual: 'As it should go',
  trouble: 'In trouble',
  unknown: 'Nobody knows',
  parcels: 'Several parcels',
  act: 'What is done about it',
  report: 'Reporting a problem',
  tell: 'Choosing what one is told',
};

export const states = [
  ...of('form', formStates),
  ...of('usual', ordersIn(usual)),
  ...of('trouble', ordersIn(inTrouble)),
  ...of('unknown', ordersIn(nobodyKnows)),
  ...of('parcels', ordersIn(severalParcels)),
  ...of('act', actStates),
  ...of('report', reportDialogs),
  ...of('tell', tellDialogs),
];
