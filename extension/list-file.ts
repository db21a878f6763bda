// The file that a watch list is exported to and imported from: docs/watch-list.md describes it. Pure.
import * as v from 'valibot';
import {TrackingError} from '../shared/errors.js';
import {InstantSchema} from '../shared/model.js';
import {subjectOf, type Watch, WatchSchema} from './watch.js';

const kind = 'order-tracker watch list';
/** Of the file. It grows when an older reader could not read it any more. */
const version = 1;

/** Characters, of which none takes less than a byte; and watches. */
const longest = 10_000_000;
const most = 10_000;

const FileSchema = v.object({
  kind: v.literal(kind),
  version: v.literal(version),
  exportedAt: InstantSchema,
  watches: v.pipe(v.array(v.unknown()), v.maxLength(most)),
});

const NewerSchema = v.object({kind: v.literal(kind), version: v.pipe(v.number(), v.gtValue(version))});

/** A shop's order as a file without tokens has it: kept and found, and followed by nobody. */
const UnfollowedSchema = v.object({source: v.object({kind: v.literal('shop'), token: v.optional(v.never())})});

/** @param at An instant. */
export function listText(watches: readonly Watch[], at: string, tokens: boolean): string {
  const file = {kind, version, exportedAt: at, watches: tokens ? watches : watches.map(withoutToken)};
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

export interface Taken {
  readonly added: readonly Watch[];
  readonly known: number;
  readonly refused: readonly Refused[];
}

/** Which of the file's, from 0, and why it was not taken; `detail` is for developers. */
export interface Refused {
  readonly at: number;
  readonly why: 'no_token' | 'id_taken' | 'unreadable';
  readonly detail?: string;
}

/**
 * What a file adds to what is `known`. Of the same order or number the one that is there stays; so a file that is
 * imported twice adds nothing the second time.
 *
 * @param ids Those that are taken, by whatever it is.
 * @throws {TrackingError} `too_large`, or `invalid_request` if it is no such file.
 */
export function takenFrom(text: string, known: readonly Watch[], ids: ReadonlySet<string>, now: number): Taken {
  const there = new Set(known.flatMap((watch) => [watch.id, subjectOf(watch)]));
  const added: Watch[] = [];
  const refused: Refused[] = [];
  let same = 0;
  for (const [at, record] of watchesIn(text).entries()) {
    const read = v.safeParse(WatchSchema, record);
    if (!read.success) {
      const isUnfollowed = v.safeParse(UnfollowedSchema, record).success;
      refused.push(
        isUnfollowed ? {at, why: 'no_token'} : {at, why: 'unreadable', detail: v.summarize([read.issues[0]])},
      );
    } else if (there.has(read.output.id) || there.has(subjectOf(read.output))) same += 1;
    else if (ids.has(read.output.id)) refused.push({at, why: 'id_taken'});
    else {
      const watch = awake(read.output, now);
      added.push(watch);
      there.add(watch.id).add(subjectOf(watch));
    }
  }
  return {added, known: same, refused};
}

/** Why nothing of a file can be taken. */
export type FileFault = 'too_large' | 'not_json' | 'not_ours' | 'newer' | 'empty';

/** Nothing if it is such a file, and there is something in it. */
export function faultOf(text: string): FileFault | undefined {
  const file = readFile(text);
  if (typeof file === 'string') return file;
  return file.length === 0 ? 'empty' : undefined;
}

function watchesIn(text: string): readonly unknown[] {
  const file = readFile(text);
  if (typeof file !== 'string') return file;
  throw new TrackingError(file === 'too_large' ? file : 'invalid_request', `no list can be read: ${file}`);
}

function readFile(text: string): readonly unknown[] | FileFault {
  if (text.length > longest) return 'too_large';
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) return 'not_json';
  if (v.is(NewerSchema, json.output)) return 'newer';
  const file = v.safeParse(FileSchema, json.output);
  if (file.success) return file.output.watches;
  return file.issues.some(({type}) => type === 'max_length') ? 'too_large' : 'not_ours';
}

function withoutToken(watch: Watch): unknown {
  if (watch.source.kind === 'number') return watch;
  const {token: _, ...source} = watch.source;
  return {...watch, source};
}

/** Of another device: what was to be shown there is over, and its times to ask say nothing here. */
function awake({untold: _, asking, ...watch}: Watch, now: number): Watch {
  return {...watch, asking: {failures: 0, ...(asking.dueAt !== undefined && {dueAt: now})}};
}
