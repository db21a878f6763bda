// What the facts of a parcel say about when there will be news.

import type {Attempt} from './due.js';
import {lastDay} from './expected.js';
import type {Facts} from './model.js';

const day = 86_400_000;

/** To some hours: not every time has a zone, and none is needed here. */
export function outlook({events, estimate}: Facts, now: number): Pick<Attempt, 'silentSeconds' | 'isExpected'> {
  const scan = events.find(({time}) => time !== undefined)?.time;
  const today = new Date(now).toISOString().slice(0, 10);
  const yesterday = new Date(now - day).toISOString().slice(0, 10);
  return {
    silentSeconds: scan === undefined ? undefined : Math.max(0, now - Date.parse(scan)) / 1000,
    isExpected: estimate !== undefined && [yesterday, today].includes(lastDay(estimate)),
  };
}
