import * as v from 'valibot';

const results = ['created', 'updated', 'unchanged', 'error'] as const;
const stops = ['too_many_rows', 'too_large', 'ending'] as const;

const count = v.pipe(v.number(), v.integer());

/** What became of one order of a file. */
const ReportRowSchema = v.object({
  /** Where it begins, counted from 1. */
  line: count,
  /** The order's, where it could be read. */
  number: v.optional(v.string()),
  result: v.picklist(results),
  errors: v.optional(v.array(v.object({pointer: v.string(), detail: v.string()}))),
});
export type ReportRow = v.InferOutput<typeof ReportRowSchema>;

export const ReportSchema = v.object({
  created: count,
  updated: count,
  unchanged: count,
  error: count,
  /** Why the file was not read to its end, if it was not. The rows that were are here. */
  stopped: v.optional(v.picklist(stops)),
  rows: v.array(ReportRowSchema),
});
export type Report = v.InferOutput<typeof ReportSchema>;
export type Stop = (typeof stops)[number];

export function reportOf(rows: ReportRow[], stopped: Stop | undefined): Report {
  const counted = (result: ReportRow['result']) => rows.filter((row) => row.result === result).length;
  return {
    created: counted('created'),
    updated: counted('updated'),
    unchanged: counted('unchanged'),
    error: counted('error'),
    ...(stopped && {stopped}),
    rows,
  };
}
