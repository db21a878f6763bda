// What has happened, newest first and by day: scans, and between them what the customer reported and said. Pure.
import type {TrackingEvent} from '../model.js';
import type {Status} from '../status.js';
import {clockOf, dateOf, daysBetween, localAt, type Time} from '../time.js';
import type {Screen} from './screen.js';
import type {Tone} from './tone.js';

export interface LogEntry {
  readonly time?: Time | undefined;
  readonly text: string;
  readonly place?: string;
  /** The carrier's own words. */
  readonly quote?: string;
  /** The customer's words, or the shop's. */
  readonly note?: string | undefined;
  readonly tone?: Tone | undefined;
}

const troubled: readonly Status[] = ['attempt_failed', 'exception'];
const over: readonly Status[] = ['returning', 'returned', 'cancelled'];

/** Of the parcel that is shown, and of the order as a whole. */
export function logOf(screen: Screen): LogEntry[] {
  const own = heard(screen);
  const log = (screen.parcel?.shipment.facts.events ?? []).map((event) => scan(screen, event));
  for (const entry of own) {
    const before = log.findIndex(({time}) => time !== undefined && written(time) <= written(entry.time ?? ''));
    log.splice(before < 0 ? log.length : before, 0, entry);
  }
  return log;
}

/** As on the clock there; a day counts from its end, for nobody knows when in it. */
function written(time: Time): string {
  return clockOf(time) ? time.slice(0, 16) : `${time.slice(0, 10)}T24`;
}

function scan({words, format}: Screen, event: TrackingEvent): LogEntry {
  const attention = troubled.includes(event.status) || event.flags?.some((flag) => !flag.startsWith('to_'));
  return {
    time: event.time,
    text: event.kind ? words.scans.eventKind[event.kind] : words.scans.event[event.status],
    place: format.place(event.location ?? {}),
    quote: event.text,
    tone: over.includes(event.status) ? 'stop' : attention ? 'late' : undefined,
  };
}

/** Oldest first. */
function heard({view, words, parcel, assessment}: Screen): LogEntry[] {
  const about = (number: string | undefined) => number === undefined || number === parcel?.shipment.number;
  const at = (instant: Time) => localAt(instant, assessment.now.timeZone);
  const problems = (view.problems ?? []).filter((problem) => about(problem.parcel));
  return [
    ...problems.map((one) => ({time: at(one.at), text: words.scans.reported(one.case), note: one.text})),
    ...problems.flatMap(({answer, answeredAt, ...one}) =>
      answer && answeredAt
        ? [{time: at(answeredAt), text: words.scans.answered(view.shop.name, one.case), note: answer}]
        : [],
    ),
    ...(view.words ?? [])
      .filter((said) => about(said.parcel))
      .map(({word, at: instant}) => ({time: at(instant), text: words.scans.said[word]})),
  ].sort((a, b) => a.time.localeCompare(b.time));
}

export function byDay(entries: readonly LogEntry[]): [day: string, entries: LogEntry[]][] {
  const days: [string, LogEntry[]][] = [];
  for (const entry of entries) {
    const day = entry.time ? dateOf(entry.time) : '';
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(entry);
    else days.push([day, [entry]]);
  }
  return days;
}

export function dayName({words, format, assessment}: Screen, day: string): string {
  if (!day) return words.scans.noDay;
  const away = daysBetween(assessment.now.today, day);
  if (away !== 0 && away !== -1) return format.day(day);
  return format.join(format.sentence(format.relativeDay(away)), format.day(day));
}
