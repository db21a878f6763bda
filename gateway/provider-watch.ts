// What was seen of providers, until it is stored: no call costs a write of its own.
import type {Answered} from '../shared/client/client.js';
import type {Lag} from './lag.js';

export interface Seen extends Answered {
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Noted {
  readonly seen: readonly Seen[];
  readonly lags: readonly Lag[];
}

export interface ProviderWatch {
  see(answered: Answered): void;
  /** How late news reached us, if that can be told. */
  seeLag(lag: Lag | undefined): void;
  /** Lets `store` have what was seen since the last time, if anything; if it fails, the next one gets it. */
  handOver(store: (noted: Noted) => Promise<void>): Promise<void>;
}

export function createWatch(now: () => number): ProviderWatch {
  const nothing: Noted = {seen: [], lags: []};
  let waiting = nothing;
  return {
    see(answered) {
      waiting = {...waiting, seen: [...waiting.seen, {...answered, at: now()}]};
    },
    seeLag(lag) {
      if (lag) waiting = {...waiting, lags: [...waiting.lags, lag]};
    },
    async handOver(store) {
      const noted = waiting;
      if (noted === nothing) return;
      waiting = nothing;
      try {
        await store(noted);
      } catch (error) {
        waiting = {seen: [...noted.seen, ...waiting.seen], lags: [...noted.lags, ...waiting.lags]};
        throw error;
      }
    },
  };
}
