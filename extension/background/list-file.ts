// The list as a file, out and in.

import {listText, takenFrom} from '../list-file.js';
import {listTable} from '../list-table.js';
import type {Handlers, Imported, ListFile} from '../messages.js';
import {addWatches, readWatches} from '../storage.js';
import {toldWords} from '../strings/told/index.js';
import {askDue} from './asking.js';
import {calendarOf} from './calendar-of.js';
import {shoppersLanguage} from './language.js';

export const listFileHandlers = {
  async exportList({as, tokens = false}): Promise<ListFile> {
    const now = new Date();
    const watches = await readWatches();
    const name = `order-tracker-${now.toISOString().slice(0, 10)}`;
    if (as === 'csv') return {name: `${name}.csv`, type: 'text/csv', text: listTable(watches)};
    if (as === 'json') {
      return {name: `${name}.json`, type: 'application/json', text: listText(watches, now.toISOString(), tokens)};
    }
    const {words} = toldWords(await shoppersLanguage());
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
