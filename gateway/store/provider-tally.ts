// What asking came to, counted in slots of some minutes, so that a window of an hour can be summed up.
import {troubleOf} from '../provider-status.js';
import type {Seen} from '../provider-watch.js';
import type {Database} from './tables.js';

const slotLength = 5 * 60_000;
const window = 60 * 60_000;

export async function countSeen(transaction: Database, {provider, outcome, at, milliseconds = 0}: Seen): Promise<void> {
  await transaction
    .insertInto('provider_tally')
    .values({provider, outcome, slot: at - (at % slotLength), calls: 1, milliseconds})
    .onConflict((conflict) =>
      conflict.columns(['provider', 'slot', 'outcome']).doUpdateSet(({eb}) => ({
        calls: eb('provider_tally.calls', '+', 1),
        milliseconds: eb('provider_tally.milliseconds', '+', milliseconds),
      })),
    )
    .execute();
}

export interface Tally {
  readonly outcome: string;
  readonly calls: number;
  readonly milliseconds: number;
}

/** What asking came to in the last hour, by outcome. */
export async function findTallies(db: Database, provider: string, now: number): Promise<Tally[]> {
  return db
    .selectFrom('provider_tally')
    .select(({fn}) => [
      'outcome',
      fn.sum<number>('calls').as('calls'),
      fn.sum<number>('milliseconds').as('milliseconds'),
    ])
    .where('provider', '=', provider)
    .where('slot', '>', now - window)
    .groupBy('outcome')
    .orderBy('outcome')
    .execute();
}

export function summary(tallies: readonly Tally[]) {
  const sum = (some: readonly Tally[], of: 'calls' | 'milliseconds') => some.reduce((total, one) => total + one[of], 0);
  const good = tallies.filter(({outcome}) => !troubleOf(outcome));
  const calls = sum(tallies, 'calls');
  const answered = sum(good, 'calls');
  const latency = answered > 0 ? Math.round(sum(good, 'milliseconds') / answered) : undefined;
  return {calls, failed: calls - answered, latency};
}

export async function deleteOldTallies(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('provider_tally')
    .where('slot', '<', now - 2 * window)
    .execute();
}
