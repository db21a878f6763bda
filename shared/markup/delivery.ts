// How far a parcel is. `deliveryStatus` holds a DeliveryEvent for each leg the parcel has passed, in no promised order:
// https://schema.org/deliveryStatus, https://schema.org/DeliveryEvent (checked 2026-11).
import {PickupSchema, type Report} from '../model.js';
import {flagsOf, given} from '../providers/carrier-values.js';
import type {Flag, Status} from '../status.js';
import {isBefore, type Time} from '../time.js';
import {termsOf, textIn, timeIn, valuesIn} from './property.js';
import {statusNamed} from './status-name.js';
import {type Thing, together, type Value} from './thing.js';

type Delivery = Partial<Pick<Report, 'status' | 'deliveredAt' | 'pickup' | 'flags'>>;

interface Leg {
  readonly status: Status | undefined;
  readonly time: Time | undefined;
  readonly event: Thing | undefined;
}

const mostLegs = 100;

/** Said of a parcel that is where the method says. */
const flagByMethod: ReadonlyMap<string, Flag> = new Map([['LockerDelivery', 'to_locker']]);

/**
 * What `parcel` says of its delivery.
 *
 * The newest event counts; those whose order cannot be told have to agree, or none does.
 */
export function deliveryOf(parcel: Thing): Delivery {
  const values = valuesIn(parcel, 'deliveryStatus');
  const legs = values.length > mostLegs ? [] : newest(values.map(legOf));
  const [status, other] = new Set(legs.map((leg) => leg.status));
  if (status === undefined || other !== undefined) return {};

  const event = together(legs.flatMap((leg) => leg.event ?? []));
  const methods = [parcel, event].flatMap((thing) => valuesIn(thing, 'hasDeliveryMethod'));
  const arrived = status === 'delivered' || status === 'available_for_pickup';
  return given({
    status,
    deliveredAt: status === 'delivered' ? legs[0]?.time : undefined,
    pickup: status === 'available_for_pickup' ? pickupOf(event) : undefined,
    flags: arrived ? flagsOf(methods.flatMap(flagsOfMethod)) : undefined,
  });
}

/** An event that names no status we know, but what it takes to fetch the parcel, says that it waits there. */
function legOf(value: Value): Leg {
  const named = statusNamed(termsOf(value));
  if (typeof value !== 'object') return {status: named, time: undefined, event: undefined};
  const status = named ?? (isPickup(value) ? 'available_for_pickup' : undefined);
  return {status, time: timeIn(value, 'startDate') ?? timeIn(value, 'endDate'), event: value};
}

function newest(legs: readonly Leg[]): Leg[] {
  return legs.filter(({time}) => !legs.some((other) => time && other.time && isBefore(time, other.time)));
}

function isPickup(event: Thing): boolean {
  return ['accessCode', 'availableFrom', 'availableThrough'].some((name) => valuesIn(event, name).length > 0);
}

function pickupOf(event: Thing): Report['pickup'] {
  const pickup = given({
    until: timeIn(event, 'availableThrough'),
    code: textIn(event, PickupSchema.entries.code, 'accessCode'),
  });
  return Object.keys(pickup).length > 0 ? pickup : undefined;
}

function flagsOfMethod(method: Value): Flag[] {
  return termsOf(method).flatMap((term) => flagByMethod.get(term) ?? []);
}
