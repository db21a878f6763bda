// How often every parcel of a carrier can be asked about, so that the allowance lasts for all of them.

import type {Limit} from '../../shared/client/allowance.js';
import {choose} from '../../shared/client/choose.js';
import type {Provider} from '../../shared/providers/provider.js';
import {countOpen} from '../store/due-shipments.js';
import type {Database} from '../store/tables.js';

/** How long a count is good, in milliseconds. */
const countGood = 60_000;

export interface PaceOptions {
  readonly db: Database;
  /** Those that are asked. */
  readonly providers: readonly Provider[];
  readonly limits: Readonly<Record<string, Limit>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Makes a function that tells the seconds between two questions about a parcel of `carrier`, 0 without a limit. */
export function createPace({db, providers, limits, now}: PaceOptions): (carrier: string) => Promise<number> {
  const counts = new Map<string, {readonly open: number; readonly until: number}>();

  return async (carrier) => {
    const [provider] = choose(providers, {carrier, number: ''});
    const limit = provider && (limits[provider.id] ?? provider.limit);
    if (!limit) return 0;
    let known = counts.get(carrier);
    if (!known || known.until <= now()) {
      known = {open: await countOpen(db, carrier), until: now() + countGood};
      counts.set(carrier, known);
    }
    const calls = known.open / (provider?.batch?.most ?? 1);
    return (calls * limit.perSeconds) / limit.calls;
  };
}
