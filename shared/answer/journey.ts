// The way of the parcel that is shown, from city to city, as far as we know where they are. Pure.
import type {Coordinates} from '../coordinates.js';
import type {Location} from '../model.js';
import {isFinal, type Status} from '../status.js';
import type {Time} from '../time.js';
import type {Screen} from './screen.js';

export interface Place {
  readonly name: string;
  readonly coordinates: Coordinates;
}

/** A city where the parcel was scanned; `time` is when last, on the clock there. */
interface Stop extends Place {
  readonly time: Time | undefined;
}

export interface Journey {
  /** In the order of the scans; at least one, and one city never twice in a row. */
  readonly stops: readonly Stop[];
  /** Where it is expected to go from there. */
  readonly next: Place | undefined;
  /** Whether its last stop is the last scan: nothing was scanned since at a place that we cannot find. */
  readonly isLatest: boolean;
  readonly moves: boolean;
}

/** It goes elsewhere, or nowhere. */
const turnedBack: readonly Status[] = ['returning', 'expired'];

/** Nothing if there are not two cities to show. */
export function journeyOf({parcel, view, format}: Screen): Journey | undefined {
  if (!parcel) return undefined;
  const {events, status} = parcel.shipment.facts;
  const seen = events.filter((event) => event.status !== 'pre_transit');
  const stops: Stop[] = [];
  for (const {location, time} of [...seen].reverse()) {
    const place = placeOf(location);
    if (!place) continue;
    if (isSame(stops.at(-1), place)) stops.pop();
    stops.push({...place, name: format.place({city: place.name}), time});
  }
  const last = stops.at(-1);
  if (!last) return undefined;
  const over = isFinal(status) || turnedBack.includes(status) || view.order.state === 'cancelled';
  const goal = over ? undefined : placeOf(view.order.destination);
  const next = goal && !isSame(last, goal) ? {...goal, name: format.place({city: goal.name})} : undefined;
  if (!next && stops.every((stop) => isSame(stop, last))) return undefined;
  return {stops, next, isLatest: placeOf(seen[0]?.location) !== undefined, moves: !over};
}

function placeOf(location: Location | undefined): Place | undefined {
  const name = location?.city ?? location?.name;
  const coordinates = location?.coordinates;
  return name && coordinates && isOnEarth(coordinates) ? {name, coordinates} : undefined;
}

/** An order that a page hands over was not checked. */
function isOnEarth({latitude, longitude}: Coordinates): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function isSame(one: Place | undefined, other: Place): boolean {
  const {latitude, longitude} = other.coordinates;
  return one?.coordinates.latitude === latitude && one.coordinates.longitude === longitude;
}
