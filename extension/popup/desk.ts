import type {Granted, Wanted} from '../consent.js';
import type {Asked, Kind, Reply} from '../messages.js';
import type {Settings} from '../settings.js';
import type {Watch} from '../watch.js';
import type {Place} from './place.js';
import type {Speech} from './speech.js';

/** What the popup needs of the browser and of the rest of the extension. */
export interface Outside {
  /** What is watched, and how many records there are that cannot be read. */
  readList(): Promise<{watches: readonly Watch[]; unread: number}>;
  readSettings(): Promise<Settings>;
  readGranted(): Promise<Granted>;
  /** Calls `then` whenever any of it has changed, wherever, until the signal aborts. */
  onChange(then: () => void, signal: AbortSignal): void;
  send<K extends Kind>(kind: K, request: Asked<K>): Promise<Reply<K>>;
  /** The tab that somebody is looking at. */
  tab(): Promise<number | undefined>;
  /** Calls `then` whenever that is another, has another page, or one holds something out, until the signal aborts. */
  onPage(then: () => void, signal: AbortSignal): void;
  mayRead(origins: readonly string[]): Promise<boolean>;
  /** To be called in the click itself. */
  request(wanted: Wanted): Promise<boolean>;
  /** Absent while there are none. */
  readonly openOptions: (() => void) | undefined;
}

/** What the parts of the popup have in common. */
export interface Desk {
  readonly speech: Speech;
  readonly outside: Outside;
  readonly settings: Settings;
  /** What the browser allows. */
  readonly granted: Granted;
  readonly now: () => number;
  go(place: Place): void;
  /** Asks the background. If that fails it is said, and there is no answer. */
  ask<K extends Kind>(kind: K, request: Asked<K>): Promise<{readonly value: Reply<K>} | undefined>;
  /** Has the browser ask the shopper; a no is said. To be called in the click itself. */
  allow(wanted: Wanted): Promise<boolean>;
  /** Says what was done, and how to undo it. */
  done(text: string, undo: () => void): void;
}
