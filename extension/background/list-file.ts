// The list as a file, out and in.

import {orderCalendar} from '../../shared/calendar/order-calendar.js';
import {calendarText, type Entry} from '../../shared/calendar/write.js';
import {listText, takenFrom} from '../list-file.js';
import {listTable} from '../list-table.js';
import type {Handlers, Imported, ListFile} from '../messages.js';
import {addWatches, readWatches} from '../storage.js';
import type {ToldStrings} from '../strings/told/en.js';
import type {Watch} from '../watch.js';
import {askDue} from './asking.js';
import {nameOf} from './name-of.js';
import {assessed} from './noted.js';
import {toldWords} from './told-words.js';

export const listFileHandlers = {
  async exportList({as, tokens = false}): Promise<ListFile> {
    const now = new Date();
    const watches = await readWatches();
    const name = `order-tracker-${now.toISOString().slice(0, 10)}`;
    if (as === 'csv') return {name: `${name}.csv`, type: 'text/csv', text: listTable(watches)};
    if (as === 'json') {
      return {name: `${name}.json`, type: 'application/json', text: listText(watches, now.toISOString(), tokens)};
    }
    const {words} = await toldWords();
    return {name: `${name}.ics`, type: 'text/calendar', text: calendarOf(watches, words, now)};
  },

  async importList({text}): Promise<Imported> {
    let came: Imported = {added: 0, known: 0, refused: []};
    await addWatches((known, ids) => {
      const {added, ...rest} = takenFrom(text, known, ids, Date.now());
      came = {added: added.length, ...rest};
      return added;
    });
    void askDue();
    return came;
  },
} satisfies Partial<Handlers>;

/** The expected days of what is not put away. */
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
