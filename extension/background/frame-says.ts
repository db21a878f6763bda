// What a frame says of its page. Pages may hold anything, and say as much of it as they like.
import * as v from 'valibot';
import {reasons} from '../../shared/detect/index.js';
import {LinkSchema} from '../../shared/model.js';
import {short} from '../../shared/readable.js';

const CandidateSchema = v.object({
  carrier: short,
  format: v.optional(short),
  confidence: v.picklist(['checked', 'shaped']),
  reasons: v.pipe(v.array(v.picklist(reasons)), v.maxLength(reasons.length)),
});

export const FrameSchema = v.object({
  host: v.pipe(v.string(), v.maxLength(300)),
  numbers: v.pipe(
    v.array(
      v.object({
        number: v.pipe(short, v.maxLength(60)),
        candidates: v.pipe(v.array(CandidateSchema), v.minLength(1), v.maxLength(50)),
      }),
    ),
    v.maxLength(200),
  ),
  markup: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000_000))), v.maxLength(50)),
  trackers: v.pipe(v.array(v.object({api: LinkSchema, held: v.pipe(v.string(), v.maxLength(5000))})), v.maxLength(20)),
});
export type Frame = v.InferOutput<typeof FrameSchema>;
