// The one alarm: at the earliest moment at which there is something to do, and none if there is nothing.
import browser from 'webextension-polyfill';
import {lastDay} from '../../shared/expected.js';
import {nextAssessment} from '../../shared/next-assessment.js';
import {addDays, startOfDay} from '../../shared/time.js';
import {readSettings, readWatches} from '../storage.js';
import type {Watch} from '../watch.js';
import {arrivesToday, showBadge} from './badge.js';
import {isDue, isOpen} from './due.js';
import {assessed} from './noted.js';
import {quietUntil} from './quiet.js';

export const alarm = 'wake';

/** Milliseconds. Browsers let no alarm go off sooner. */
const soonest = 30_000;
/** Without a network there is nothing to do but to look whether it is there again. */
const offline = 15 * 60_000;
/** What the days of a number by itself come to in a year is nothing to wake for. */
const farOff = 120 * 86_400_000;

/** Sets the alarm anew and shows what has changed with the clock. */
export async function plan(): Promise<void> {
  const now = Date.now();
  const watches = await readWatches();
  await showBadge(watches, now);
  const quiet = quietUntil(await readSettings(), now);
  const times = watches.flatMap((watch) => timesOf(watch, now, quiet ?? now));
  if (times.length === 0) {
    await browser.alarms.clear(alarm);
    return;
  }
  const earliest = Math.min(...times);
  const when = Math.max(earliest, now + soonest);
  const set = await browser.alarms.get(alarm);
  // One that is set for what is due is not put off again and again.
  if (set && set.scheduledTime > now && earliest <= set.scheduledTime && set.scheduledTime <= when) return;
  browser.alarms.create(alarm, {when});
}

/** When something is to be done about it: asked, shown, or looked at because the clock alone makes it another. */
function timesOf(watch: Watch, now: number, untoldAt: number): number[] {
  const untold = watch.untold?.length ? [untoldAt] : [];
  if (!isOpen(watch)) return untold;
  const {dueAt} = watch.asking;
  const soon = isDue(watch, now) ? now : dueAt;
  const asking = soon === undefined ? [] : [navigator.onLine ? soon : Math.max(soon, now + offline)];
  return [...untold, ...asking, ...turns(watch, now)];
}

function turns(watch: Watch, now: number): number[] {
  const {order, policy} = watch.view;
  const {parcels, now: there} = assessed(watch, now);
  const turn = nextAssessment(order, policy, there.instant, there.timeZone);
  const arrivals = parcels.flatMap(({expected}) => {
    return expected && lastDay(expected) > there.today ? [startOfDay(lastDay(expected), there.timeZone)] : [];
  });
  const tomorrow = arrivesToday(watch, now) ? [startOfDay(addDays(there.today, 1), there.timeZone)] : [];
  const instants = [...arrivals, ...tomorrow, ...(turn ? [turn] : [])].map((instant) => Date.parse(instant));
  return instants.filter((instant) => instant < now + farOff);
}
