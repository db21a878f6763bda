// Orders for tests: sensible by default, changed where a test cares.
import {type Facts, noFacts, type Order, type OrderView, type Policy, type Shipment} from '../../shared/model.js';

export const now = '2026-11-23T12:00:00Z';

export function facts(changes: Partial<Facts> = {}): Facts {
  return {...noFacts, status: 'in_transit', ...changes};
}

export function shipment(changes: Partial<Shipment> = {}, known: Partial<Facts> = {}): Shipment {
  const named = {carrierName: 'UPS', url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784'};
  return {
    carrier: 'ups',
    ...(changes.carrier === undefined && named),
    number: '1Z999AA10123456784',
    addedAt: '2026-11-20T09:00:00Z',
    facts: facts({
      events: [
        {
          time: '2026-11-22T18:00:00+01:00',
          status: 'in_transit',
          text: 'Departed',
          location: {city: 'Köln', country: 'DE'},
        },
      ],
      lastReport: {provider: 'ups', at: '2026-11-23T11:00:00Z'},
      asked: {provider: 'ups', at: '2026-11-23T11:00:00Z', outcome: 'ok', nextAt: '2026-11-23T12:00:00Z'},
      ...known,
    }),
    ...changes,
  };
}

export function order(changes: Partial<Order> = {}): Order {
  return {
    number: 'KC-1042',
    placedAt: '2026-11-19T20:41:00Z',
    state: 'open',
    items: [{id: 'mug', name: 'Stoneware mug', quantity: 2}],
    destination: {city: 'Utrecht', country: 'NL', timeZone: 'Europe/Amsterdam'},
    shipments: [],
    ...changes,
  };
}

export const policy: Policy = {
  country: 'PT',
  timeZone: 'Europe/Lisbon',
  handlingDays: 2,
  delayDays: 3,
  stalledDays: {domestic: 3, international: 5},
  lostDays: {domestic: 7, international: 10},
  remedy: 'choice',
  contact: {email: 'help@kiln.example', answerDays: 1},
};

export function view(changes: Partial<Order> = {}, rest: Partial<OrderView> = {}): OrderView {
  return {
    access: 'full',
    order: order(changes),
    status: 'in_transit',
    shop: {name: 'Kiln & Clay'},
    policy,
    sources: {ups: {name: 'UPS'}},
    ...rest,
  };
}
