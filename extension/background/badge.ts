// How many arrive today, on the button.
import browser from 'webextension-polyfill';
import {lastDay} from '../../shared/expected.js';
import type {Shipment} from '../../shared/model.js';
import {dayAt} from '../../shared/time.js';
import {toldWords} from '../strings/told/index.js';
import type {Watch} from '../watch.js';
import {isOpen} from './due.js';
import {shoppersLanguage} from './language.js';
import {assessed} from './noted.js';

export async function showBadge(watches: readonly Watch[], now: number): Promise<void> {
  const count = watches.filter((watch) => arrivesToday(watch, now)).length;
  const {words} = toldWords(await shoppersLanguage());
  await browser.action.setBadgeText({text: count > 0 ? String(count) : ''});
  await browser.action.setTitle({title: count > 0 ? `${words.badge(count)} · ${words.name}` : words.name});
}

/** The day is that of the destination. What was said to be out for delivery the day before is no longer. */
export function arrivesToday(watch: Watch, now: number): boolean {
  if (!isOpen(watch)) return false;
  const {parcels, now: there} = assessed(watch, now);
  return parcels.some(
    ({expected, situation, shipment}) =>
      (expected !== undefined && lastDay(expected) === there.today) ||
      (situation === 'out_for_delivery' && heardOn(shipment, there.timeZone) === there.today),
  );
}

function heardOn({facts: {lastReport}}: Shipment, timeZone: string): string | undefined {
  return lastReport && dayAt(lastReport.at, timeZone);
}
