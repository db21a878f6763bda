// What goes wrong, and what is said when nobody knows.
import {estimate, failed, now, one, parcel, promise, scan, scansUntil, view} from './orders.js';

const before = {from: '2026-11-24', provider: 'ups', askedAt: '2026-11-20T18:40:00Z'};
const silent = {status: 'unknown', events: [], lastReport: undefined};
const since = (time, city) => [{time, status: 'in_transit', text: 'Arrived at Facility', location: {city}}];
const failure = (outcome) => one({estimate, asked: failed(outcome)}, {promise});
const exception = (flags, text) =>
  one({
    status: 'exception',
    flags,
    text,
    events: [scan('2026-11-23T09:31:00+01:00', 'exception', text, 'Eindhoven', {flags}), ...scansUntil(6)],
  });

export const inTrouble = {
  late: one(
    {
      estimate,
      earlierEstimates: [before],
      flags: ['delayed'],
      text: 'Adverse weather conditions have delayed delivery',
    },
    {promise: {to: '2026-11-24'}},
  ),
  'late, and no new day': one({}, {promise: {to: '2026-11-18'}}),
  'delayed, the promise still ahead': one({flags: ['delayed']}, {promise}),
  'promise broken': view([], {promise: {to: '2026-11-20'}}),
  stalled: one({events: since('2026-11-16T22:48:00+01:00', 'Köln')}),
  'late, and no scan for days': one(
    {
      estimate: {from: '2026-11-25', provider: 'ups', askedAt: '2026-11-23T11:02:00Z'},
      earlierEstimates: [{...before, from: '2026-11-20'}],
      flags: ['delayed'],
      text: 'Adverse weather conditions have delayed delivery',
      events: since('2026-11-17T22:48:00+01:00', 'Köln'),
    },
    {promise: {to: '2026-11-20'}, placedAt: '2026-11-15T20:41:00Z', items: []},
  ),
  'treated as lost': one({events: since('2026-11-10T22:48:00+01:00', 'Köln')}),
  'attempt failed': one({
    status: 'attempt_failed',
    events: [scan('2026-11-23T11:42:00+01:00', 'attempt_failed', 'Customer not in', 'Utrecht'), ...scansUntil(6)],
  }),
  'pick-up is over': one({status: 'available_for_pickup', pickup: {until: '2026-11-20'}}),
  'action needed': exception(['action_required'], 'Duties due'),
  'at customs': one({estimate, flags: ['customs']}),
  held: exception(['held'], 'Held at the depot'),
  damaged: exception(['damaged'], 'Package damaged'),
  'address not complete': exception(['address_problem'], 'No house number'),
  returning: one({status: 'returning'}),
  returned: one({status: 'returned'}),
  'cancelled in the shop': view([], {state: 'cancelled'}),
  'cancelled before it moved': one({status: 'pre_transit', events: scansUntil(1)}, {state: 'cancelled'}),
  'cancelled, but on its way': one({estimate}, {state: 'cancelled'}),
  'label cancelled': one({status: 'cancelled', events: scansUntil(1)}),
  'a problem was reported': one(
    {estimate},
    {},
    {
      problems: [
        {
          ...{case: 'KC-2093', kind: 'late', at: '2026-11-22T08:14:00Z', state: 'answered'},
          ...{text: 'I need it by Wednesday.', answer: 'We have asked UPS to hurry.', answeredAt: now},
        },
      ],
    },
  ),
};

export const nobodyKnows = {
  'carrier not reachable': failure('unreachable'),
  'answer not readable': failure('bad_response'),
  'asked too often': failure('rate_limited'),
  'our key refused': failure('unauthorized'),
  'never reached': one({...silent, asked: failed('unreachable')}),
  'no scan long after': one({...silent, asked: failed('not_found')}),
  'not one of its numbers': one({...silent, asked: failed('invalid_number')}),
  'wants to know more': one({...silent, asked: failed('needs_key')}),
  'told long ago': one({estimate, lastReport: {provider: 'ups', at: '2026-11-20T10:00:00Z'}}),
  'no longer followed': one({status: 'expired'}),
  'taken back': one({corrections: [{from: 'delivered', to: 'in_transit', provider: 'ups', at: now}]}),
  'number used twice': one({estimate, reused: {parcels: 2, shipped: '2026-11-20'}}),
  'unknown carrier': view([
    parcel(
      {...silent, asked: {at: now, outcome: 'unsupported_carrier'}},
      {carrier: 'Bike Post', carrierName: undefined, number: '7', url: 'https://bike.example/7'},
    ),
  ]),
};
