// The types of the one tracking client; create-client.ts makes one.
import type {OutcomeName} from '../errors.js';
import type {Outcome, Provider, Query} from '../providers/provider.js';
import type {Allowance, Limit} from './allowance.js';

/** One provider's secrets. Which are needed follows from its `auth`: see secrets.ts. */
export interface Credential {
  readonly key?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly account?: string | undefined;
}

/** What came of asking, whose word it is, and when it was given. */
export type Tracked = Outcome & {
  /** Provider id; absent if there was nobody to ask. */
  readonly provider?: string | undefined;
  /** An instant. For a cached answer, when it was asked for. */
  readonly askedAt: string;
  readonly cached: boolean;
};

/** Keeps answers. An entry may be forgotten at any time. */
export interface Cache {
  get(key: string): Promise<Tracked | undefined>;
  /** Remembers `tracked` for `seconds`. */
  set(key: string, tracked: Tracked, seconds: number): Promise<void>;
}

/** One HTTP call that was made, for logs. Carries no secret and no answer. */
export interface Call {
  readonly provider: string;
  readonly method: string;
  readonly url: string;
  /** How it was authorised. */
  readonly auth: Provider['auth']['kind'];
  /** HTTP status; absent if there was no answer. */
  readonly status?: number | undefined;
  readonly milliseconds: number;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** What asking one provider came to, after all tries: for health. Carries nothing of the question. */
export interface Answered {
  readonly provider: string;
  /** Of several numbers asked about together, what most came to: a provider is as well as most of its answers. */
  readonly outcome: OutcomeName;
  /** How long the last call took; absent if none was made. */
  readonly milliseconds?: number | undefined;
  /** Calls that our own allowance has left, where there is one. */
  readonly allowanceLeft?: number | undefined;
}

export interface ClientOptions {
  /** In order of preference among equals; a carrier's own API always comes before one for any carrier. */
  readonly providers: readonly Provider[];
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Waits, in milliseconds; rejects with the signal's reason when it aborts. */
  readonly sleep?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
  /** From 0 to below 1, for jitter. */
  readonly random?: (() => number) | undefined;
  readonly cache?: Cache | undefined;
  /** By provider id. A provider whose secrets are missing is not asked. */
  readonly credentials?: Readonly<Record<string, Credential>> | undefined;
  /** By provider id: allow fewer calls than the provider does. */
  readonly limits?: Readonly<Record<string, Limit>> | undefined;
  /** Where the allowance of a provider with a limit lives; by default in memory. While it fails, nobody is asked. */
  readonly allowances?: ((providerId: string, limit: Limit) => Allowance) | undefined;
  /** By provider id: another address for its `baseUrl`. */
  readonly baseUrls?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds until a call is given up; 10,000 by default. */
  readonly timeout?: number | undefined;
  readonly onCall?: ((call: Call) => void) | undefined;
  /** Called for each provider that was asked, also if another one then knew better; once for numbers asked together. */
  readonly onAnswered?: ((answered: Answered) => void) | undefined;
}

export interface TrackOptions {
  readonly signal?: AbortSignal | undefined;
  /** Passes over the cache. */
  readonly fresh?: boolean | undefined;
}

export interface Client {
  /**
   * Asks where a number is.
   *
   * Never rejects for what a carrier said or did; that is the outcome. Rejects only with the signal's reason.
   * Callers asking for the same number at the same time share one call.
   */
  track(query: Query, options?: TrackOptions): Promise<Tracked>;

  /**
   * Asks where several numbers are: together, as far as a provider's API takes several in one call.
   *
   * Answers in the order of `queries`, each as `track` would: shared with whoever asks for that number at the same
   * time, cached, and asked of the next provider by itself. A call takes one place of the allowance, whatever it names.
   */
  trackAll(queries: readonly Query[], options?: TrackOptions): Promise<Tracked[]>;
}
