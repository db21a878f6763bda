// Shipments from ParcelDeliveries: https://schema.org/ParcelDelivery, and expectedArrival, which only Gmail has:
// https://developers.google.com/workspace/gmail/markup/reference/types/ParcelDelivery (checked 2026-11).
import {type Report, ShipmentSchema} from '../model.js';
import {plainNumber} from '../number.js';
import {dayOrTimeOf, given, windowOf} from '../providers/carrier-values.js';
import {isBefore, type Time} from '../time.js';
import {carrierOf} from './carrier.js';
import {deliveryOf} from './delivery.js';
import {textIn, valuesIn} from './property.js';
import {most, type SeenShipment} from './seen-order.js';
import {type Thing, together} from './thing.js';

/** A parcel with everything a page says of it, in however many places. */
export interface Parcel {
  readonly number: string;
  readonly things: readonly Thing[];
}

/** The tracking number of `parcel`. */
export function numberOf(parcel: Thing): string | undefined {
  const number = textIn(parcel, ShipmentSchema.entries.number, 'trackingNumber');
  return number !== undefined && plainNumber(number) !== '' ? number : undefined;
}

/** `things` as parcels: a number that is there several times is one. Those without a number are none. */
export function parcelsOf(things: readonly Thing[]): Parcel[] {
  const byNumber = new Map<string, Parcel>();
  for (const thing of things) {
    const number = numberOf(thing);
    if (number === undefined) continue;
    const known = byNumber.get(plainNumber(number));
    byNumber.set(plainNumber(number), {number: known?.number ?? number, things: [...(known?.things ?? []), thing]});
  }
  return [...byNumber.values()].slice(0, most.shipments);
}

/** What is said of `parcel` itself; its items are known to the order. */
export function shipmentOf({number, things}: Parcel): SeenShipment {
  const parcel = together(things);
  return {
    number,
    ...given({
      carrier: carrierOf(parcel),
      url: textIn(parcel, ShipmentSchema.entries.url, 'trackingUrl'),
      estimate: estimateOf(parcel),
    }),
    ...deliveryOf(parcel),
  };
}

/** A window that ends before it begins is none. Shops write midnight where they only know the day. */
function estimateOf(parcel: Thing): Report['estimate'] {
  const from = dayIn(parcel, 'expectedArrivalFrom') ?? dayIn(parcel, 'expectedArrival');
  const to = dayIn(parcel, 'expectedArrivalUntil');
  return from && to && isBefore(to, from) ? undefined : windowOf(from, to);
}

function dayIn(parcel: Thing, name: string): Time | undefined {
  return valuesIn(parcel, name)
    .map(dayOrTimeOf)
    .find((time) => time !== undefined);
}
