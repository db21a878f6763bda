// The days on which what is watched is expected, as a calendar. Pure.
import {orderCalendar} from '../../shared/calendar/order-calendar.js';
import {calendarText, type Entry} from '../../shared/calendar/write.js';
import {nameOf} from '../name-of.js';
import type {ToldStrings} from '../strings/told/en.js';
import type {Watch} from '../watch.js';
import {assessed} from './noted.js';

/** Without what is put away. */
export function calendarOf(watches: readonly Watch[], {calendarWords, name}: ToldStrings, now: Date): string {
  const changedAt = now.toISOString();
  // A later file takes the place of an earlier one.
  const sequence = Math.floor(now.getTime() / 60_000);
  const entries = watches
    .filter(({archivedAt}) => archivedAt === undefined)
    .flatMap((watch): readonly Entry[] => {
      const view = {...watch.view, shop: {name: nameOf(watch)}};
      const order = view.numberOnly ? (number: string) => number : calendarWords.order;
      return orderCalendar({
        screen: {view, assessment: assessed(watch, now.getTime())},
        strings: {calendarWords: {...calendarWords, order}},
        uidOf: (what) => `${watch.id} ${what}`.replaceAll(' ', '-'),
        changes: sequence,
        updatedAt: changedAt,
      }).entries;
    });
  return calendarText({name, sequence, changedAt, entries});
}
