// What every provider is: a description of an API, without any I/O. The client does the rest.

import type {FailureName} from '../errors.js';
import type {OrderView, Report} from '../model.js';
import type {Flag, Status} from '../status.js';

/** What is asked. Spaces and case of `number` are as the shop gave them. */
export interface Query {
  readonly number: string;
  /** Carrier id, such as `ups`. */
  readonly carrier?: string | undefined;
  /** When the shop handed it over or named the number, an instant: tells two uses of one number apart. */
  readonly since?: string | undefined;
  /** The recipient's postcode, where a carrier wants it as a second factor. */
  readonly postcode?: string | undefined;
  /** BCP 47 tag for the carrier's own words. */
  readonly language?: string | undefined;
}

/** An answer as it came. `body` is decoded but otherwise untouched. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface Failure {
  readonly outcome: FailureName;
  /** For developers and logs; never shown to a customer as ours. */
  readonly message?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** Nobody was asked, because our own allowance is used up or cannot be read: this says nothing about the provider. */
  readonly unasked?: true;
  /** The provider has to be told of the number before it can answer: this says nothing about the parcel. */
  readonly unregistered?: true;
}

/** What came of asking. `view` is only given by our own gateway, which knows the whole order. */
export type Outcome =
  | {readonly outcome: 'ok'; readonly shipments: readonly Report[]; readonly view?: OrderView | undefined}
  | Failure;

/** How a provider wants to be authorised. Names of secrets only; the secrets are the client's. */
export type Auth =
  /** Open to everybody. The gateway asks one only if its address is configured. */
  | {readonly kind: 'none'}
  | {readonly kind: 'header'; readonly header: string; readonly prefix?: string}
  /** Several secrets, each in a header of its own. */
  | {readonly kind: 'headers'; readonly headers: Readonly<Record<string, 'clientId' | 'clientSecret' | 'user' | 'key'>>}
  /** The key as a parameter of the query. */
  | {readonly kind: 'query'; readonly parameter: string}
  /** HTTP Basic with the key as user and an empty password. */
  | {readonly kind: 'basic'}
  /** HTTP Basic with a user and a password; the account, where there is one, in a header. */
  | {readonly kind: 'login'; readonly accountHeader?: string}
  /** OAuth 2 client credentials, RFC 6749 section 4.4. `tokenUrl` begins with the provider's `baseUrl`. */
  | {readonly kind: 'oauth'; readonly tokenUrl: string; readonly client: 'basic' | 'body'; readonly scope?: string};

/** How far a webhook can be trusted: `body` (its signature covers the body), `hint` (genuine perhaps: ask again), `no`. */
export type Trust = 'body' | 'hint' | 'no';

/** A call as it arrived: header names in lower case, the body's bytes untouched. */
export interface WebhookCall {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** That `request` takes several queries: about numbers that differ, with words in the same language. */
export interface Batch {
  /** How many numbers a call may name. */
  readonly most: number;
  /** Whether `register` takes several as well. */
  readonly register?: true;

  /**
   * Cuts what is about one number out of an answer to several, in the shape that an answer about it alone has: it is
   * read by the same `parse`. `undefined` if the answer does not name the number. May throw: then it names nobody.
   */
  part(body: object, query: Query): object | undefined;
}

export interface Provider {
  /** Kebab-case, unique; also the name in configuration. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** Carrier ids it answers for. */
  readonly carriers: readonly string[] | 'any';
  /** No trailing slash; every request begins with it. */
  readonly baseUrl: string;
  /** Everybody has a server of their own: `baseUrl` stands for its address, which has to be configured. */
  readonly selfHosted?: true;
  readonly auth: Auth;
  /** What the provider allows, where known; configuration can set less. */
  readonly limit?: {readonly calls: number; readonly perSeconds: number};
  /** Whether asking, or registering, twice is the same as once, so that a failed POST may be sent again. GET always is. */
  readonly idempotent?: boolean;
  /** For providers whose answers change faster than a carrier's, in seconds. */
  readonly freshSeconds?: number;
  /** Its answers are test data and are marked as such on the screen. */
  readonly testData?: boolean;

  readonly batch?: Batch;

  /** `others` only if there is a `batch`. */
  request(query: Query, ...others: Query[]): Request;

  /** Reads an answer. Never throws on anything a server might send: what it cannot read is `bad_response`. */
  parse(answer: Answer, query: Query): Outcome;

  /**
   * Tells the provider of a number, where it only answers about those it was told of. Sent once when an answer is
   * `unregistered`; then `request` is sent again.
   */
  register?(query: Query, ...others: Query[]): Request;

  /**
   * What keeps it from being asked again, if anything; a number it was told of before is no failure. Reads like `parse`.
   * By default the HTTP status says it: 401, 403, 429 and 500 upward.
   */
  parseRegistered?(answer: Answer): Failure | undefined;

  /** Whether a webhook call is genuine. Compares in constant time. */
  verify?(call: WebhookCall, secret: string): Promise<Trust>;

  /** Reads a webhook's body, like `parse`. */
  parseWebhook?(body: string): Outcome;

  /** The name a genuine call carries, where it has one: sent again it has the same, even if the body differs. */
  webhookId?(body: string): string | undefined;
}

/** A row of a provider's status table. */
export interface Meaning {
  readonly status: Status;
  readonly flags?: readonly Flag[];
}
