// What stands above the list because the shopper should know: one thing at a time, the weightiest first.
import {nothing} from 'lit';
import type {Watch} from '../watch.js';
import type {Desk} from './desk.js';
import {lackingForAny} from './lacking.js';
import {notice} from './notice.js';

/** @param unread How many records cannot be read. */
export function listNotice(desk: Desk, watches: readonly Watch[], unread: number) {
  const {settings, granted, speech, allow, askToTell} = desk;
  const {consent, notify, failed} = speech.words;
  const lacking = lackingForAny(watches, settings, granted);
  if (lacking) return notice({text: consent.list, act: {label: consent.allow, press: () => void allow(lacking)}});
  if (unread > 0) return notice({text: failed.unread});
  if (!mayTell(desk) && !settings.askedToTell && watches.some(({archivedAt}) => !archivedAt)) {
    return notice({text: notify.say, act: {label: notify.turnOn, press: askToTell}});
  }
  return nothing;
}

export const mayTell = ({granted}: Pick<Desk, 'granted'>) => granted.permissions?.includes('notifications') === true;
