// The scans a make-believe parcel leaves on its way from Porto to Utrecht.

import {kept} from '../kept.js';
import type {EventKind, Location, TrackingEvent} from '../model.js';
import type {Flag, Status} from '../status.js';
import {localAt, type Time} from '../time.js';

const hour = 3_600_000;

const porto = {location: {city: 'Porto', country: 'PT'}, timeZone: 'Europe/Lisbon'};
const paris = {location: {city: 'Paris', country: 'FR'}, timeZone: 'Europe/Paris'};
const utrecht = {location: {city: 'Utrecht', country: 'NL'}, timeZone: 'Europe/Amsterdam'};

/** Where the parcel goes: the zone its days are in. */
export const destinationZone = utrecht.timeZone;

interface Scan {
  /** Hours before the moment the shop named the number. */
  readonly hoursBefore: number;
  readonly place: {readonly location: Location; readonly timeZone: string};
  readonly status: Status;
  readonly kind?: EventKind;
  readonly text: string;
}

/** In the order they happen. */
export const way: readonly Scan[] = [
  {hoursBefore: 70, place: porto, status: 'pre_transit', kind: 'label_made', text: 'Shipment data received'},
  {hoursBefore: 64, place: porto, status: 'in_transit', kind: 'picked_up', text: 'Collected from sender'},
  {hoursBefore: 58, place: porto, status: 'in_transit', kind: 'departed', text: 'Departed from facility'},
  {hoursBefore: 31, place: paris, status: 'in_transit', kind: 'arrived', text: 'Arrived at hub'},
  {hoursBefore: 27, place: paris, status: 'in_transit', kind: 'departed', text: 'Departed from hub'},
  {hoursBefore: 9, place: utrecht, status: 'in_transit', kind: 'arrived', text: 'Arrived at delivery depot'},
  {hoursBefore: 4, place: utrecht, status: 'out_for_delivery', text: 'On vehicle for delivery'},
];

/** How many scans of the way a parcel in this status has behind it, and the scan that put it there if that is another. */
export const lastScan: Readonly<Record<Status, {readonly behind: number; readonly text?: string}>> = {
  unknown: {behind: 0},
  pre_transit: {behind: 1},
  in_transit: {behind: 5},
  out_for_delivery: {behind: 7},
  available_for_pickup: {behind: 6, text: 'Ready for collection at parcel shop'},
  attempt_failed: {behind: 7, text: 'Delivery attempted, nobody at home'},
  delivered: {behind: 7, text: 'Delivered'},
  exception: {behind: 5, text: 'Shipment stopped'},
  returning: {behind: 6, text: 'Return to sender initiated'},
  returned: {behind: 6, text: 'Returned to sender'},
  cancelled: {behind: 1, text: 'Shipment cancelled by sender'},
  expired: {behind: 4},
};

/** What the carrier writes beside a flag. */
export const textOfFlag: Readonly<Record<Flag, string>> = {
  delayed: 'Adverse weather conditions have delayed the shipment',
  customs: 'Clearance in progress',
  held: 'Held at depot',
  damaged: 'Damage noted, contents being checked',
  lost: 'Shipment could not be located',
  refused: 'Recipient refused the shipment',
  address_problem: 'Address incomplete',
  action_required: 'Duties to be paid by recipient',
  to_neighbour: 'Delivered to neighbour at number 12',
  to_locker: 'Placed in parcel locker',
};

/** A scan as an event, at `instant` (milliseconds since 1970), on the clock of its place. */
export function eventOf({place, status, kind, text}: Omit<Scan, 'hoursBefore'>, instant: number): TrackingEvent {
  return {time: clockAt(instant, place.timeZone), status, ...(kind && {kind}), text, location: place.location};
}

/** The scans of the first `behind` steps of the way for a parcel named at `since`. */
export function scansBefore(since: number, behind: number): TrackingEvent[] {
  return way.slice(0, behind).map((scan) => eventOf(scan, since - scan.hoursBefore * hour));
}

/** The scan that ends the way, at its destination. */
export function endScan(status: Status, text: string, instant: number): TrackingEvent {
  return eventOf({place: status === 'returned' ? porto : utrecht, status, text}, instant);
}

const offsetFormat = kept((timeZone: string) => new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'}));

/** `instant` (milliseconds since 1970) as the clock in `timeZone` shows it, with its offset. */
export function clockAt(instant: number, timeZone: string): Time {
  const zone = offsetFormat(timeZone).formatToParts(instant);
  const offset = zone.find(({type}) => type === 'timeZoneName')?.value.slice(3) || '+00:00';
  return `${localAt(new Date(instant).toISOString(), timeZone)}${offset}`;
}
