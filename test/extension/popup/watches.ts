// Watches for tests: sensible by default, changed where a test cares.
import {numberView} from '../../../extension/background/number-view.js';
import type {Watch} from '../../../extension/watch.js';
import type {Facts, Order, OrderView} from '../../../shared/model.js';
import {now, shipment, view} from '../../shared/builders.js';

export const estimate = {from: '2026-11-26T10:00:00', to: '2026-11-26T14:00:00', provider: 'ups', askedAt: now};

let made = 0;
const nextId = () => {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
};

export function watch(shown: OrderView, changes: Partial<Watch> = {}): Watch {
  return {
    version: 1,
    id: nextId(),
    addedAt: '2026-11-20T09:00:00Z',
    source: {kind: 'shop', api: 'https://shop.example/orders', token: 't', expiresAt: '2027-01-20T00:00:00Z'},
    view: shown,
    told: [],
    asking: {failures: 0, dueAt: Date.parse(now) + 3_600_000},
    ...changes,
  };
}

/** An order of one parcel and one thing. */
export function ordered(name: string, facts: Partial<Facts>, changes: Partial<Watch> = {}, order: Partial<Order> = {}) {
  const items = [{id: 'a', name, quantity: 1}];
  return watch(view({items, shipments: [shipment({}, facts)], ...order}), changes);
}

/** A number by itself, of which nobody has said anything. */
export function numbered(number: string, carrier: string | undefined, changes: Partial<Watch> = {}): Watch {
  return watch(numberView({number, carrier, addedAt: now}), {
    source: {kind: 'number', number, ...(carrier && {carrier})},
    asking: {failures: 0},
    ...changes,
  });
}
