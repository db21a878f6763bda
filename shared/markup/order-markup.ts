// Orders in the schema.org markup of pages and mails: https://schema.org/Order, https://schema.org/ParcelDelivery, and
// Gmail's use of both, https://developers.google.com/workspace/gmail/markup/reference/parcel-delivery (checked 2026-11).
import * as v from 'valibot';
import {given} from '../providers/carrier-values.js';
import type {Status} from '../status.js';
import {contentsOf, linesFor} from './contents.js';
import {destinationOf} from './destination.js';
import {type Group, groupsOf} from './group.js';
import {itemsOf, type Line, linesIn, linesOfOrder} from './items.js';
import {type Parcel, parcelsOf, shipmentOf} from './parcels.js';
import {termsOf, timeIn, valuesIn} from './property.js';
import {readThings} from './read-things.js';
import {type SeenOrder, SeenOrderSchema} from './seen-order.js';
import {shopOf} from './shop.js';
import {statusNamed} from './status-name.js';
import type {Thing} from './thing.js';

const longestText = 1_000_000;

/**
 * Reads the orders in `json`: JSON-LD, or microdata turned into JSON, as text or parsed. At most 50, in the page's order.
 *
 * Never throws: what is no order gives `[]`, and what does not fit is left out, field by field.
 */
export function readOrderMarkup(json: unknown): SeenOrder[] {
  return groupsOf(readThings(typeof json === 'string' ? parsed(json) : json)).flatMap((group) => {
    const {success, output} = v.safeParse(SeenOrderSchema, orderOf(group));
    return success ? [output] : [];
  });
}

function parsed(text: string): unknown {
  if (text.length > longestText) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function orderOf(group: Group): SeenOrder {
  const {orders} = group;
  const parcels = parcelsOf(group.parcels);
  const stated = first(orders, (order) => statusIn(order, 'orderStatus'));
  const lines = first(orders, (order) => present(linesOfOrder(order))) ?? shippedLines(group, parcels);
  const listed = itemsOf(lines);
  return {
    ...given({
      number: group.number,
      placedAt: first(orders, (order) => timeIn(order, 'orderDate')),
      shop: first(orders, shopOf),
      destination: first(group.parcels, destinationOf),
    }),
    state: stated === 'cancelled' ? 'cancelled' : 'open',
    items: listed.map(({item}) => item),
    shipments: parcels.map((parcel) => ({
      ...given({
        status: statusOfItems(linesFor(parcel, lines)) ?? (parcels.length === 1 ? stated : undefined),
        items: contentsOf(parcel, lines, listed),
      }),
      ...shipmentOf(parcel),
    })),
  };
}

/** Where the order does not say what was ordered, it is at least what was sent, each parcel counted once. */
function shippedLines(group: Group, parcels: readonly Parcel[]): Line[] {
  const things = parcels.length > 0 ? parcels.map(({things}) => things) : group.parcels.map((thing) => [thing]);
  return things.flatMap((same) => first(same, (thing) => present(linesIn(thing, 'itemShipped'))) ?? []);
}

/** The status of a parcel by that of the items in it, if they agree. */
function statusOfItems(lines: readonly Line[]): Status | undefined {
  const [status, other] = new Set(lines.map(({source}) => statusIn(source, 'orderItemStatus')));
  return other === undefined ? status : undefined;
}

function statusIn(thing: Thing, property: string): Status | undefined {
  return statusNamed(valuesIn(thing, property).flatMap(termsOf));
}

function present<Row>(rows: readonly Row[]): readonly Row[] | undefined {
  return rows.length > 0 ? rows : undefined;
}

function first<Row, Found>(rows: readonly Row[], find: (row: Row) => Found | undefined): Found | undefined {
  for (const row of rows) {
    const found = find(row);
    if (found !== undefined) return found;
  }
  return undefined;
}
