// What stands above the list because the shopper should know: one thing at a time, the weightiest first.
import {nothing} from 'lit';
import type {Watch} from '../watch.js';
import type {Desk} from './desk.js';
import {lackingForAny} from './lacking.js';
import {notice} from './notice.js';
import {tellNotice} from './tell-notice.js';

/** @param unread How many records cannot be read. */
export function listNotice(desk: Desk, watches: readonly Watch[], unread: number) {
  const {settings, granted, speech, allow} = desk;
  const {consent, failed} = speech.words;
  const lacking = lackingForAny(watches, settings, granted);
  if (lacking) return notice({text: consent.list, acts: [{label: consent.allow, press: () => void allow(lacking)}]});
  if (unread > 0) return notice({text: failed.unread});
  return watches.some(({archivedAt}) => !archivedAt) ? tellNotice(desk) : nothing;
}
