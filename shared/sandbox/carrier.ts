// The make-believe carrier behind the provider `sandbox`. Pure: what it answers follows from the number, from when the
// shop named it, and from the clock.
import type {Report} from '../model.js';
import type {Status} from '../status.js';
import {addDays} from '../time.js';
import {journey, type SandboxNumber, sandboxNumbers, stalled} from './numbers.js';
import {clockAt, destinationZone, endScan, eventOf, lastScan, scansBefore, textOfFlag, way} from './scans.js';

const second = 1000;
const hour = 3600 * second;

export interface CarrierAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What the carrier answers about `number`.
 *
 * @param since When the shop named the number, an instant; half an hour ago if absent.
 * @param now Milliseconds since 1970.
 */
export function answerAs(number: string, since: string | undefined, now: number): CarrierAnswer {
  const start = since ? Date.parse(since) : now - hour / 2;
  const row = sandboxNumbers.find((one) => one.number === number.trim().toUpperCase());
  if (!row || Number.isNaN(start)) return json(404, {error: 'not_found'});
  if (row.number === journey) return json(200, {parcel: travelling(start, now)});
  if (row.outcome) return failing(row, start, now);
  return json(200, {parcel: standing(row, start, now)});
}

/** Seconds after the start at which each scan of the way happens, and then the delivery. */
const journeySeconds = [15, 40, 60, 85, 110, 130, 150, 180];

function travelling(start: number, now: number): Report {
  const behind = journeySeconds.filter((seconds) => start + seconds * second <= now).length;
  const at = (step: number) => start + (journeySeconds[step] ?? 0) * second;
  const events = way.slice(0, behind).map((scan, step) => eventOf(scan, at(step)));
  if (behind === journeySeconds.length) events.push(endScan('delivered', 'Delivered', at(behind - 1)));
  const last = events.at(-1);
  const arrives = clockAt(at(journeySeconds.length - 1), destinationZone);
  return {
    number: journey,
    carrier: 'sandbox',
    status: last?.status ?? 'unknown',
    events,
    ...(last?.text && {text: last.text}),
    ...(last?.status === 'delivered' ? {deliveredAt: arrives, signedBy: 'A. Tester'} : {}),
    ...(behind > 0 && last?.status !== 'delivered' && {estimate: {from: arrives.slice(0, 10)}}),
  };
}

function standing({number, status = 'unknown', flag}: SandboxNumber, start: number, now: number): Report {
  const shift = number === stalled ? 4.5 * 24 * hour : 0;
  const {behind, text} = lastScan[status];
  const ended = start - 2 * hour;
  const events = scansBefore(start - shift, behind);
  const words = flag ? textOfFlag[flag] : text;
  if (words) {
    const end =
      status === 'in_transit' || status === 'exception'
        ? eventOf({...lastPlace(behind), status, text: words}, ended)
        : endScan(status, words, ended);
    events.push(flag ? {...end, flags: [flag]} : end);
  }
  return {
    number,
    carrier: 'sandbox',
    status,
    ...(flag && {flags: [flag]}),
    ...(words && {text: words}),
    ...(status === 'delivered' && {deliveredAt: clockAt(ended, destinationZone), signedBy: 'A. Tester'}),
    ...(status === 'available_for_pickup' && {pickup: pickup(start)}),
    ...(number !== stalled && estimate(status, flag === 'delayed' && now > start + 10 * second, start)),
    events,
  };
}

function lastPlace(behind: number) {
  const scan = way[behind - 1] ?? way[0];
  return {place: scan?.place ?? {location: {}, timeZone: destinationZone}};
}

function pickup(start: number) {
  const today = clockAt(start, destinationZone).slice(0, 10);
  return {place: 'Boekhandel De Utrechtse, Oudegracht 112, Utrecht', until: addDays(today, 7), code: '4719'};
}

/** A delayed parcel was expected a day from the start and, from ten seconds on, is expected three days from it. */
function estimate(status: Status, delayed: boolean, start: number): Pick<Report, 'estimate'> {
  const today = clockAt(start, destinationZone).slice(0, 10);
  if (status === 'out_for_delivery') return {estimate: {from: today}};
  if (status === 'pre_transit') return {estimate: {from: addDays(today, 4)}};
  if (status !== 'in_transit') return {};
  const arrives = addDays(today, delayed ? 3 : 1);
  return {estimate: {from: `${arrives}T10:00:00`, to: `${arrives}T14:00:00`}};
}

/** A carrier that cannot be asked was asked well once: for ten seconds from the start it answers, then it fails. */
function failing({number, outcome}: SandboxNumber, start: number, now: number): CarrierAnswer {
  const known = outcome === 'unreachable' || outcome === 'bad_response' || outcome === 'rate_limited';
  if (known && now < start + 10 * second) {
    return json(200, {parcel: standing({number, about: '', status: 'in_transit'}, start, now)});
  }
  if (outcome === 'unreachable') return json(503, {error: outcome});
  if (outcome === 'bad_response')
    return {status: 200, contentType: 'text/html', body: '<!doctype html><title>Maintenance</title>'};
  if (outcome === 'rate_limited') return {...json(429, {error: outcome}), headers: {'retry-after': '60'}};
  if (outcome === 'unauthorized') return json(401, {error: outcome});
  return json(outcome === 'not_found' ? 404 : 422, {error: outcome});
}

function json(status: number, value: unknown): CarrierAnswer {
  return {status, contentType: 'application/json', body: JSON.stringify(value)};
}
