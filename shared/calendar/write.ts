// iCalendar (RFC 5545), as much of it as an order needs.

/** A day, or a stretch between two instants. */
export type When = {readonly day: string} | {readonly from: string; readonly to: string};

export interface Entry {
  /** The same for the same thing in every version of the feed, and no other's anywhere. */
  readonly uid: string;
  readonly when: When;
  readonly title: string;
  readonly text: string;
  readonly isCancelled?: boolean;
}

export interface Calendar {
  readonly name: string;
  /** Grows with every change. */
  readonly sequence: number;
  /** An instant. */
  readonly changedAt: string;
  readonly entries: readonly Entry[];
}

export function calendarText({name, sequence, changedAt, entries}: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Order Tracker//Orders//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap((entry) => entryLines(entry, sequence, utc(changedAt))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines({uid, when, title, text, isCancelled = false}: Entry, sequence: number, changed: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${sequence}`,
    ...whenLines(when),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A day has no zone: it stays the same day wherever it is looked at. Its end is the day after, which is not in it. */
function whenLines(when: When): string[] {
  if ('from' in when) return [`DTSTART:${utc(when.from)}`, `DTEND:${utc(when.to)}`];
  const after = new Date(Date.parse(when.day) + 86_400_000).toISOString().slice(0, 10);
  const basic = (day: string) => day.replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${basic(when.day)}`, `DTEND;VALUE=DATE:${basic(after)}`];
}

function utc(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Of 3.3.11. Other control characters may not stand in text at all. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const encoder = new TextEncoder();

/** Of 3.1: no line has more than 75 octets, and no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 75) {
      parts.push(part);
      // The space that begins a line counts.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += length;
  }
  return [...parts, part].join('\r\n ');
}
