// What was seen of providers, until it is stored together with an answer: no call costs a write of its own.
import type {Answered} from '../shared/client/client.js';

export interface Seen extends Answered {
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ProviderWatch {
  see(answered: Answered): void;
  /** Lets `store` have what was seen since the last time; if it fails, the next one gets it. */
  handOver<T>(store: (seen: readonly Seen[]) => Promise<T>): Promise<T>;
}

export function createWatch(now: () => number): ProviderWatch {
  let waiting: readonly Seen[] = [];
  return {
    see(answered) {
      waiting = [...waiting, {...answered, at: now()}];
    },
    async handOver(store) {
      const seen = waiting;
      waiting = [];
      try {
        return await store(seen);
      } catch (error) {
        waiting = [...seen, ...waiting];
        throw error;
      }
    },
  };
}
