// What the extension's parts say to each other. `handle` here and `send` beside it are the only places that
// touch the browser's messaging with the background. Requests and replies are plain JSON; none carries an address to fetch.
import * as v from 'valibot';
import browser, {type Runtime} from 'webextension-polyfill';
import {type ErrorCode, TrackingError} from '../shared/errors.js';
import {short, text} from '../shared/readable.js';
import {statuses} from '../shared/status.js';
import type {CardSays, Known} from './card-says.js';
import type {Refused} from './list-file.js';
import type {Look} from './look.js';
import {SettingsChangeSchema} from './settings.js';
import {TellSchema, WatchSchema} from './watch.js';

const id = v.pipe(v.string(), v.uuid());
const number = v.pipe(short, v.maxLength(60));
/** Words, or nothing. */
const emptied = v.union([short, v.pipe(v.string(), v.trim(), v.literal(''))]);
const secrets = v.record(v.string(), short);
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Characters of a file that may be read in. */
const longestFile = 20_000_000;

/** What only our own pages may ask for, and how it must look. */
const ofPages = {
  /** Watches a number; one that is watched already is answered as it is. */
  watchNumber: v.object({number, carrier: v.optional(short), postcode: v.optional(short), name: v.optional(short)}),
  /** Watches the order that a tab's page has held out. */
  adopt: v.object({tabId: place, frameId: place}),
  /** An empty name, note or postcode takes it away; no status takes back what was set by hand. */
  edit: v.object({
    id,
    name: v.optional(emptied),
    note: v.optional(text),
    carrier: v.optional(short),
    postcode: v.optional(emptied),
    status: v.optional(v.nullable(v.picklist(statuses))),
    tell: v.optional(TellSchema),
  }),
  archive: v.object({id, archived: v.boolean()}),
  remove: v.object({id}),
  /** Takes a removal back: the same watch, as it was. */
  restore: v.object({watch: WatchSchema}),
  /** What there is on the page of a tab. */
  lookAt: v.object({tabId: place}),
  /** Asks now, if whoever knows may be asked again already; without an id all that are due. */
  ask: v.object({id: v.optional(id)}),
  /** What is named is changed, the rest stays. */
  settings: SettingsChangeSchema,
  /** Tries a key with a question that costs nothing and leaves nothing behind; the browser has been asked for its host before. */
  checkKey: v.object({provider: short, secrets}),
  saveKey: v.object({provider: short, secrets}),
  removeKey: v.object({provider: short}),
  /** The list as a file. With `tokens` whoever has the file can read those orders, and only with them they can be followed again. */
  exportList: v.object({as: v.picklist(['json', 'csv', 'calendar']), tokens: v.optional(v.boolean())}),
  /** What a file that `exportList` has made holds, added to what there is. */
  importList: v.object({text: v.pipe(v.string(), v.maxLength(longestFile))}),
  forgetAll: v.object({}),
  /** Gives the token of an adopted order back to its shop; nothing changes if the shop is not reached. */
  endToken: v.object({id}),
  /** Numbers get underlines by themselves on these sites, or no more. The browser has been asked already. */
  setSite: v.object({origin: v.pipe(short, v.regex(/^(\*|https?):\/\/[^/\s]+\/\*$/)), on: v.boolean()}),
} as const;

/** What content scripts may say too: nothing that fetches, and nothing that changes a watch. */
const ofContent = {
  /** Other numbers than before stand in a frame; `highlight` is the name they are painted with. */
  found: v.object({
    numbers: v.pipe(v.array(number), v.maxLength(500)),
    highlight: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{16}$/))),
  }),
  /** An element of ours holds an order out that it did not before. */
  heldOut: v.object({}),
  /** Somebody has clicked a number, or moved to one with the keyboard: the card is brought there. */
  openCard: v.object({number, carriers: v.pipe(v.array(short), v.maxLength(10))}),
  /** What is known of a number that stands in a page. */
  known: v.object({number}),
  /** Pressed on the card. */
  watchSeen: v.object({number, carrier: v.optional(short)}),
  /** Pressed on the card: no number like that, on this site. */
  dismiss: v.object({number}),
  /** Pressed on the card: shows the watch in our own page. */
  showWatch: v.object({number}),
} as const;

const schemas = {...ofPages, ...ofContent};

interface Replies {
  watchNumber(): {readonly id: string; readonly isNew: boolean};
  adopt(): {readonly id: string; readonly isNew: boolean};
  edit(): void;
  archive(): void;
  remove(): void;
  restore(): void;
  lookAt(): Look;
  setSite(): void;
  ask(): void;
  settings(): void;
  checkKey(): KeyCheck;
  saveKey(): void;
  removeKey(): void;
  exportList(): ListFile;
  importList(): Imported;
  forgetAll(): void;
  endToken(): {readonly reached: boolean};
  found(): {readonly watched: readonly string[]; readonly dismissed: readonly string[]};
  heldOut(): void;
  openCard(): CardSays;
  known(): Known | null;
  watchSeen(): {readonly id: string; readonly isNew: boolean};
  dismiss(): void;
  showWatch(): void;
}

/** `not_allowed` is the browser's word: its permission for the host is missing. */
export type KeyCheck = 'works' | 'refused' | 'unreachable' | 'not_allowed';

/** A file to be saved. */
export interface ListFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What came of a file: how many of its watches are new, were there already, and which could not be taken, by their place. */
export interface Imported {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly Refused[];
}

export type Kind = keyof typeof schemas;
/** As it is written, and as it is read. */
export type Asked<K extends Kind> = v.InferInput<(typeof schemas)[K]>;
type Request<K extends Kind> = v.InferOutput<(typeof schemas)[K]>;
export type Reply<K extends Kind> = ReturnType<Replies[K]>;
/** An answer, or the error that was thrown instead: prototypes do not survive messaging. */
export type Envelope<T> = {ok: true; value: T} | {ok: false; code: ErrorCode; message: string};

export type Handlers = {
  readonly [K in Kind]: (request: Request<K>, sender: Runtime.MessageSender) => Promise<Reply<K>>;
};

/** Answers our own pages and our own content scripts, each what it may ask. To be called before the first `await`. */
export function handle(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    const {kind, request} = message;
    if (!isOurPage(sender) && !Object.hasOwn(ofContent, kind)) return undefined;
    return answer(kind, request, sender, handlers);
  });
}

async function answer<K extends Kind>(
  kind: K,
  request: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
): Promise<Envelope<Reply<K>>> {
  try {
    const read = v.safeParse(schemas[kind], request);
    if (!read.success) throw new TrackingError('invalid_request', v.summarize(read.issues));
    return {ok: true, value: await handlers[kind](read.output as Request<K>, sender)};
  } catch (error) {
    if (error instanceof TrackingError) return {ok: false, code: error.code, message: error.message};
    return {ok: false, code: 'internal', message: String(error)};
  }
}

/** Content scripts carry our id too, so the page counts. Firefox leaves `sender.origin` unset; `sender.url` is always there. */
function isOurPage({url}: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}

function isMessage(message: unknown): message is {kind: Kind; request: unknown} {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  return typeof message.kind === 'string' && Object.hasOwn(schemas, message.kind);
}
