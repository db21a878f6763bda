// What a page has held out, as docs/watching.md has it.
import * as v from 'valibot';
import {InstantSchema, LinkSchema} from '../../shared/model.js';
import {short} from '../../shared/readable.js';
import type {Source} from '../watch.js';
import {FrameSchema} from './frame-says.js';

const HeldOutSchema = v.object({version: v.literal(1), api: LinkSchema, token: short, expiresAt: InstantSchema});

/** What a frame has held out last, if it is what it should be. Pure. */
export function heldOutBy(frame: unknown, now: number): (Source & {kind: 'shop'}) | undefined {
  const {success, output} = v.safeParse(FrameSchema, frame);
  if (!success) return undefined;
  return output.trackers
    .flatMap(({api, held}) => {
      const read = v.safeParse(HeldOutSchema, parsed(held));
      if (!read.success || withSlash(read.output.api) !== withSlash(api)) return [];
      if (Date.parse(read.output.expiresAt) < now) return [];
      const {token, expiresAt} = read.output;
      return [{kind: 'shop' as const, api: read.output.api.replace(/\/+$/, ''), token, expiresAt}];
    })
    .at(-1);
}

const withSlash = (url: string) => `${new URL(url).href.replace(/\/+$/, '')}/`;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
