// Which watches somebody is asked about, and when. Pure; times are milliseconds since 1970.
import {isFinal} from '../../shared/status.js';
import type {Watch} from '../watch.js';

const minute = 60_000;

/** Longer than asking takes; a worker that is killed meanwhile leaves a watch that is due again then. */
const claim = 2 * minute;
/** Nothing is ever put off for longer than a day, and chance: what is due later was written by a clock that went wrong. */
const longest = 27 * 60 * minute;
/** The shopper asking again and again asks nobody more often than this. */
const patience = minute;

/** Whether there is anything more to learn of it, for whoever is looking. */
export function isOpen({archivedAt, endedAt, byHand}: Watch): boolean {
  return archivedAt === undefined && endedAt === undefined && !(byHand && isFinal(byHand.status));
}

export function isDue(watch: Watch, now: number): boolean {
  const {dueAt} = watch.asking;
  return isOpen(watch) && dueAt !== undefined && (dueAt <= now || dueAt > now + longest);
}

/** Whether it may be asked about because the shopper wants to know now: also if it is settled, or nobody could be asked. */
export function mayAsk(watch: Watch, now: number): boolean {
  const {askedAt = 0, restsUntil = 0} = watch.asking;
  const asksTooSoon = askedAt <= now && now < askedAt + patience;
  return isOpen(watch) && !asksTooSoon && (now >= restsUntil || restsUntil > now + longest);
}

/** As it is while somebody is being asked: nobody else asks meanwhile. */
export function claimed(watch: Watch, now: number): Watch {
  return {...watch, asking: {...watch.asking, askedAt: now, dueAt: now + claim}};
}

/** A little later, each another bit, so that what began together does not come together for ever. */
export function later(milliseconds: number, random: number): number {
  return Math.round(milliseconds * (1 + random / 10));
}
