import {groupOf} from './list.js';
import type {Row} from './row.js';

/** Whether it is over and nobody is asked about it any more: not by the clock, and not because somebody presses a button. */
export function isAskedNoMore(row: Row): boolean {
  const {archivedAt, endedAt, asking} = row.watch;
  if (archivedAt !== undefined || endedAt !== undefined) return true;
  return asking.dueAt === undefined && ['arrived', 'over'].includes(groupOf(row));
}
