// The demo shop's orders: one for each number of the sandbox, one in three parcels, one without any yet.
import {journey, sandboxNumbers, stalled} from '../../shared/sandbox/numbers.js';
import type {MerchantOrder} from '../merchant-order.js';

const day = 86_400_000;

/** Proves every demo order in a look-up. */
export const demoEmail = 'ada@example.com';

/** Begins the number of every order that was made to watch a journey. */
export const journeyPrefix = 'J-';

export interface DemoOrder {
  readonly number: string;
  readonly about: string;
  /** Numbers of the sandbox. */
  readonly parcels: readonly string[];
}

const several: DemoOrder[] = [
  {
    number: '1001',
    about: 'Three parcels, one of them is there',
    parcels: ['SANDBOX-DELIVERED', 'SANDBOX-OUT-FOR-DELIVERY', 'SANDBOX-IN-TRANSIT'],
  },
  {number: '1002', about: 'Confirmed, nothing sent yet', parcels: []},
];

export const demoOrders: readonly DemoOrder[] = [
  ...several,
  ...sandboxNumbers
    .filter(({number}) => number !== journey)
    .map(({number, about}, at) => ({number: String(1003 + at), about, parcels: [number]})),
];

const goods = [
  {id: 'mug', name: 'Stoneware mug', variant: 'Oat, 300 ml', quantity: 2},
  {id: 'bowl', name: 'Ramen bowl', variant: 'Ink blue', quantity: 1},
  {id: 'plate', name: 'Dinner plate', variant: 'Speckled white, 26 cm', quantity: 4},
];

/** What the shop says about an order that it hands over `now`, milliseconds since 1970. */
export function merchantOrder(parcels: readonly string[], now: number): MerchantOrder {
  const placed = now - daysSincePlaced(parcels) * day;
  const items = parcels.length > 1 ? goods : goods.slice(0, 2);
  return {
    placedAt: new Date(placed).toISOString(),
    state: 'open',
    items,
    customer: {email: demoEmail, name: 'Ada', postcode: '3511 AB'},
    destination: {city: 'Utrecht', country: 'NL', timeZone: 'Europe/Amsterdam'},
    promise: {to: new Date(placed + 7 * day).toISOString().slice(0, 10)},
    shipments: parcels.map((number, at) => ({
      carrier: 'sandbox',
      number,
      addedAt: new Date(now).toISOString(),
      ...(parcels.length > 1 && {
        items: goods.filter((_, place) => place === at).map(({id, quantity}) => ({id, quantity})),
      }),
    })),
  };
}

/** Before the first scan of its parcels: the sandbox's begin three days ago, those of the one that stands still a week ago. */
function daysSincePlaced(parcels: readonly string[]): number {
  if (parcels.length === 0) return 1;
  return parcels.includes(stalled) ? 8 : 4;
}
