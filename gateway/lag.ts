// How long a scan takes to reach us.
import type {Facts} from '../shared/model.js';
import {timeKind} from '../shared/time.js';

export interface Lag {
  readonly provider: string;
  readonly seconds: number;
}

/** The lag of the newest scan, if it is new, and if it can be told: not of a provider's first word, nor without a zone. */
export function lagOf(before: Facts, after: Facts): Lag | undefined {
  const {lastReport} = after;
  const time = after.events[0]?.time;
  if (!lastReport || before.lastReport?.provider !== lastReport.provider) return undefined;
  if (!time || time === before.events[0]?.time || timeKind(time) !== 'instant') return undefined;
  const seconds = (Date.parse(lastReport.at) - Date.parse(time)) / 1000;
  return seconds >= 0 ? {provider: lastReport.provider, seconds} : undefined;
}
