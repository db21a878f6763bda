// How an order stands, for who knows no more than its number and a postcode. What is kept is on a list: what a carrier or
// a shop adds to its words later stays inside. `assess` says of it what it says of the whole order.
import {carrierName} from '../shared/carriers/index.js';
import type {Facts, Order, Shipment, TrackingEvent} from '../shared/model.js';
import {dateOf, dayAt, type Time, timeKind} from '../shared/time.js';

/** @param shopZone Whose days are counted where the destination has no zone: an IANA name. */
export function statusOnly(
  {number, placedAt, state, items, promise, destination, shipments}: Order,
  shopZone: string | undefined,
): Order {
  const {country, timeZone} = destination ?? {};
  const dayOf = (time: Time) => dayIn(time, timeZone ?? shopZone);
  return {
    ...{number, placedAt, state, items},
    ...(promise && {promise}),
    ...((country ?? timeZone) && {destination: {...(country && {country}), ...(timeZone && {timeZone})}}),
    shipments: shipments.map((shipment) => statusOfParcel(shipment, dayOf)),
  };
}

type DayOf = (time: Time) => string;

function statusOfParcel({carrier, number, items, addedAt, facts}: Shipment, dayOf: DayOf): Shipment {
  const named = {carrier, carrierName: carrierName(carrier), number: masked(number)};
  return {...named, ...(items && {items}), addedAt, facts: statusOfFacts(facts, dayOf)};
}

function statusOfFacts(facts: Facts, dayOf: DayOf): Facts {
  const {status, flags, estimate, earlierEstimates, deliveredAt, pickup, events, lastReport, asked, corrections} =
    facts;
  return {
    ...{status, flags, earlierEstimates, corrections},
    events: events.map((event) => dayOfEvent(event, dayOf)),
    ...(estimate && {estimate}),
    // The days of its own place, as the headline of the whole order has them.
    ...(deliveredAt && {deliveredAt: dateOf(deliveredAt)}),
    ...(pickup?.until && {pickup: {until: dateOf(pickup.until)}}),
    ...(lastReport && {lastReport: {provider: lastReport.provider, at: lastReport.at}}),
    ...(asked && {asked}),
  };
}

function dayOfEvent({time, status, kind, flags}: TrackingEvent, dayOf: DayOf): TrackingEvent {
  return {...(time && {time: dayOf(time)}), status, ...(kind && {kind}), ...(flags && {flags}), text: ''};
}

/** The day by which silence is counted, and no place's own: an offset tells where it was scanned. */
function dayIn(time: Time, timeZone: string | undefined): string {
  return timeKind(time) === 'instant' && timeZone ? dayAt(time, timeZone) : dateOf(time);
}

/** All but the last four characters; of a short number, all but the last half. */
export function masked(number: string): string {
  const characters = [...number];
  const shown = Math.min(4, Math.floor(characters.length / 2));
  return characters.map((character, at) => (at < characters.length - shown ? '•' : character)).join('');
}
