// The day of a row, on a tile no larger than a stamp. Pure.
import type {HeadlineWords} from '../../shared/answer/headline-words.js';
import type {Screen} from '../../shared/answer/screen.js';
import {kept} from '../../shared/kept.js';
import {dateOf} from '../../shared/time.js';
import type {Words} from '../strings/popup/en.js';

export interface Tile {
  /** Above: the weekday, or the month of several days. */
  readonly small: string;
  /** The day of the month; nothing where no day is known. */
  readonly big: string;
}

/** @param headline Of the same screen: only a day that it names may stand on the tile, or one that is expected behind it. */
export function tileOf({parcel, words: said, language}: Screen, headline: HeadlineWords, words: Words['row']): Tile {
  const {lead, plain, time} = headline;
  if (parcel?.pickup) return lastOf(parcel.pickup.on);
  const expected = parcel?.expected;
  if (expected?.to && (plain || dateOf(time ?? '') === dateOf(expected.from))) {
    const [from, to] = [dateOf(expected.from), dateOf(expected.to)];
    if (from !== to && from.slice(0, 7) === to.slice(0, 7)) {
      return {small: month(spoken(language))(from), big: `${dayOf(from)}–${dayOf(to)}`};
    }
    if (from !== to) return lastOf(to);
  }
  const day = time ?? expected?.from;
  if (!day) return {small: '', big: ''};
  const promised = lead === said.lead.promisedBy || (plain && expected?.by === 'shop');
  return promised ? lastOf(dateOf(day)) : {small: weekday(spoken(language))(dateOf(day)), big: dayOf(day)};

  function lastOf(last: string): Tile {
    return {small: words.by(weekday(spoken(language))(last)), big: dayOf(last)};
  }
}

const dayOf = (time: string) => String(Number(time.slice(8, 10)));
const spoken = (language: string) => (language === 'en' ? 'en-GB' : language);
const shortly = (options: Intl.DateTimeFormatOptions) =>
  kept((language: string) => {
    const format = new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'});
    return (day: string) => format.format(Date.parse(day));
  });
const weekday = shortly({weekday: 'short'});
const month = shortly({month: 'short'});
