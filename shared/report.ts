// What becomes of a report: as the gateway answers it, and as who reports it reads that.
import * as v from 'valibot';
import {ReportedProblemSchema} from './model.js';

/** Characters. */
export const longestReport = 2000;

export const CaseSchema = v.object({case: ReportedProblemSchema.entries.case});
