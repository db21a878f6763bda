import type {Policy} from '../model.js';
import {addWorkingDays, dayAt} from '../time.js';

/** The day by which the shop has promised to answer what was reported at that instant. */
export function answerDay({timeZone, contact}: Policy, reportedAt: string): string {
  return addWorkingDays(dayAt(reportedAt, timeZone), contact.answerDays);
}
