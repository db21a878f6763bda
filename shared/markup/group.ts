// What on a page is about one order: an Order and its parcels may be written inside each other, side by side, or twice.
import {OrderSchema} from '../model.js';
import {plainNumber} from '../number.js';
import {numberOf} from './parcels.js';
import {textIn, thingsIn} from './property.js';
import {most} from './seen-order.js';
import {shopOf} from './shop.js';
import type {Thing} from './thing.js';

/** Everything a page says of one order. */
export interface Group {
  readonly number: string | undefined;
  readonly shop: string | undefined;
  readonly orders: readonly Thing[];
  readonly parcels: readonly Thing[];
  /** The tracking numbers of the parcels. */
  readonly parcelNumbers: ReadonlySet<string>;
}

/** `things` by order. What has neither an order number nor a tracking number is left out. */
export function groupsOf(things: readonly Thing[]): Group[] {
  let groups: Group[] = [];
  for (const found of [...ordersIn(things), ...strayParcelsIn(things)]) {
    if (found.number === undefined && found.parcelNumbers.size === 0) continue;
    // What has been two orders so far may turn out to be one.
    const same = groups.filter((group) => isSameOrder(group, found));
    const at = groups.findIndex((group) => same.includes(group));
    if (at < 0 && groups.length === most.orders) continue;
    groups = groups.filter((group) => !same.includes(group));
    groups.splice(at < 0 ? groups.length : at, 0, [...same, found].reduce(joined));
  }
  return groups;
}

function ordersIn(things: readonly Thing[]): Group[] {
  const parcelsByOrder = new Map<Thing, Thing[]>();
  for (const thing of things) {
    const orders = [...(thing.types.includes('Order') ? [thing] : []), ...thingsIn(thing, 'partOfOrder')];
    for (const order of orders) {
      const parcels = parcelsByOrder.get(order) ?? deliveriesOf(order);
      parcelsByOrder.set(order, order === thing ? parcels : [...parcels, thing]);
    }
  }
  return [...parcelsByOrder].map(([order, parcels]) => groupOf([order], parcels));
}

function strayParcelsIn(things: readonly Thing[]): Group[] {
  const parcels = things.filter(({types}) => types.includes('ParcelDelivery'));
  return parcels
    .filter((parcel) => thingsIn(parcel, 'partOfOrder').length === 0)
    .map((parcel) => groupOf([], [parcel]));
}

function deliveriesOf(order: Thing): Thing[] {
  return [order, ...thingsIn(order, 'orderedItem')].flatMap((thing) => thingsIn(thing, 'orderDelivery'));
}

function groupOf(orders: readonly Thing[], parcels: readonly Thing[]): Group {
  const [order] = orders;
  return {
    number: order && textIn(order, OrderSchema.entries.number, 'orderNumber'),
    shop: order && shopOf(order)?.name,
    orders,
    parcels: [...new Set(parcels)],
    parcelNumbers: new Set(parcels.flatMap((parcel) => numberOf(parcel) ?? []).map(plainNumber)),
  };
}

/** Shops may give the same number to different orders. Without an order number, a parcel they share tells. */
function isSameOrder(one: Group, other: Group): boolean {
  if (one.number !== undefined && other.number !== undefined) {
    return one.number === other.number && (!one.shop || !other.shop || one.shop === other.shop);
  }
  return [...other.parcelNumbers].some((number) => one.parcelNumbers.has(number));
}

function joined(one: Group, other: Group): Group {
  return {
    number: one.number ?? other.number,
    shop: one.shop ?? other.shop,
    orders: [...one.orders, ...other.orders],
    parcels: [...new Set([...one.parcels, ...other.parcels])],
    parcelNumbers: new Set([...one.parcelNumbers, ...other.parcelNumbers]),
  };
}
