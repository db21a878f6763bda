// Dates, clocks and places in words, through Intl. Formatters are made when first needed and then kept: making one costs
// more than drawing a timeline.

import {isRightToLeft} from './direction.js';
import {kept} from './kept.js';
import {clockOf, dateOf, daysBetween, type Time} from './time.js';

/** How one language writes things. */
export interface Format {
  /** "Thursday 26 November" */
  day(time: Time): string;
  /** "Thu 26 Nov" */
  shortDay(time: Time): string;
  /** "14:02", as written, or nothing for a date. */
  clock(time: Time): string | undefined;
  /** "10:00–14:00", from left to right in every language. */
  clocks(from: Time, to: Time): string;
  /** "in 4 days", "tomorrow" */
  relativeDay(days: number): string;
  /** "4 minutes ago" */
  ago(milliseconds: number): string;
  /** "today" or "Thu 19 Nov" */
  nearDay(time: Time): string;
  /** "today, 14:02" or "Thu 19 Nov, 14:02" */
  moment(time: Time): string;
  /** The parts that there are, one after the other: "Thu 26 Nov, 14:02" */
  join(...parts: readonly (string | undefined)[]): string;
  /** With a capital, as a sentence begins. */
  sentence(text: string): string;
  /** With a full stop. */
  ended(text: string): string;
  /** "Delivered: order 1042" */
  labelled(label: string, text: string): string;
  /** "Porto, Portugal" */
  place(location: {name?: string | undefined; city?: string | undefined; country?: string | undefined}): string;
}

const utc = (options: Intl.DateTimeFormatOptions) =>
  kept((language: string) => new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'}));
const dayFormat = utc({weekday: 'long', day: 'numeric', month: 'long'});
const dayOfYearFormat = utc({weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
const shortDayFormat = utc({weekday: 'short', day: 'numeric', month: 'short'});
const shortDayOfYearFormat = utc({day: 'numeric', month: 'short', year: 'numeric'});
const clockFormat = utc({hour: '2-digit', minute: '2-digit'});
const relativeFormat = kept((language: string) => new Intl.RelativeTimeFormat(language, {numeric: 'auto'}));
const countryNames = kept((language: string) => new Intl.DisplayNames(language, {type: 'region'}));

/**
 * How to write things.
 *
 * @param spoken BCP 47.
 * @param today Days of other years are written with their year.
 */
export function formatFor(spoken: string, today: string): Format {
  const language = written(spoken);
  const [comma, gap, stop, colon] = marks[baseOf(language)] ?? [', ', ', ', '.', ': '];
  const join = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(comma);
  const thisYear = (time: Time) => time.slice(0, 4) === today.slice(0, 4);
  const dated = (format: Intl.DateTimeFormat, time: Time) => format.format(Date.parse(dateOf(time)));
  return {
    day: (time) => dated((thisYear(time) ? dayFormat : dayOfYearFormat)(language), time),
    shortDay: (time) =>
      dated((thisYear(time) ? shortDayFormat : shortDayOfYearFormat)(language), time).replace(',', ''),
    clock: (time) => (clockOf(time) ? clockFormat(language).format(asWritten(time)) : undefined),
    clocks(from, to) {
      // A range in Japanese would be "14時02分～18時02分", unlike each of its clocks.
      if (baseOf(language) === 'ja') return `${this.clock(from)}～${this.clock(to)}`;
      const range = clockFormat(language)
        .formatRange(asWritten(from), asWritten(to))
        .replace(/\s*([–~])\s*/, '$1');
      return isRightToLeft(language) ? `\u2066${range}\u2069` : range;
    },
    relativeDay: (days) => relativeFormat(language).format(days, 'day'),
    ago(milliseconds) {
      const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
      // Of no minute it would say "this minute", which few languages can put after "updated".
      if (minutes === 0) return relativeFormat(language).format(0, 'second');
      if (minutes < 60) return relativeFormat(language).format(-minutes, 'minute');
      if (minutes < 24 * 60) return relativeFormat(language).format(-Math.floor(minutes / 60), 'hour');
      return relativeFormat(language).format(-Math.floor(minutes / 1440), 'day');
    },
    nearDay(time) {
      const days = daysBetween(today, time);
      return Math.abs(days) < 2 ? this.relativeDay(days) : this.shortDay(time);
    },
    moment(time) {
      return [this.nearDay(time), this.clock(time)].filter(Boolean).join(gap);
    },
    join,
    sentence: (text) => `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`,
    ended: (text) => `${text}${stop}`,
    labelled: (label, text) => `${label}${colon}${text}`,
    place: ({name, city, country}) => join(titled(name ?? city), country && countryNames(language).of(country)),
  };
}

type Marks = readonly [comma: string, gap: string, stop: string, colon: string];
/** What stands between the parts of a list, between a day and its clock, after a sentence and after a label, where it is not as in English. */
const marks: Readonly<Record<string, Marks>> = {
  ar: ['، ', '، ', '.', ': '],
  fr: [', ', ', ', '.', '\u00a0: '],
  ja: ['、', ' ', '。', '：'],
  ko: [', ', ' ', '.', ': '],
  zh: ['，', ' ', '。', '：'],
};

/** How a language is written here: English as in Britain, Arabic and Korean with the digits and clocks of the rest of the screen. */
function written(language: string): string {
  if (language === 'en') return 'en-GB';
  if (language.includes('-u-')) return language;
  if (baseOf(language) === 'ko') return `${language}-u-hc-h23`;
  return baseOf(language) === 'ar' ? `${language}-u-hc-h23-nu-latn` : language;
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? '';
}

/** The clock as written, in milliseconds, as if it were UTC. */
function asWritten(time: Time): number {
  return Date.parse(`${dateOf(time)}T${clockOf(time) ?? '00:00'}Z`);
}

/** Carriers shout: "SAN PABLO" becomes "San Pablo"; anything with a small letter, or too short to tell, is left alone. */
function titled(name: string | undefined): string | undefined {
  if (!name || name.length < 4 || name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s\-(/.])\p{L}/gu, (start) => start.toUpperCase());
}
