// What the options page needs of the browser and of the background.
import type {Granted, Wanted} from '../consent.js';
import type {Asked, Kind, Reply} from '../messages.js';
import type {Settings} from '../settings.js';
import type {Watch} from '../watch.js';

/** What is known when the page is drawn. */
export interface Known {
  readonly settings: Settings;
  readonly watches: readonly Watch[];
  readonly permissions: Required<Pick<Granted, 'permissions' | 'origins'>> & Granted;
}

export interface Edge {
  readonly version: string;
  /** BCP 47. */
  readonly browserLanguage: string;
  read(): Promise<Known>;
  /** Calls when something may have changed, wherever, until the signal aborts. */
  onChange(then: () => void, signal: AbortSignal): void;
  send<K extends Kind>(kind: K, request: Asked<K>): Promise<Reply<K>>;
  /** Asks the shopper, by the browser: to be called in the press itself, before anything is waited for. */
  request(permissions: Wanted): Promise<boolean>;
  giveUp(permissions: Wanted): Promise<boolean>;
  notify(title: string, message: string): Promise<void>;
}
