// What our own allowance with each provider has left, for all processes, and over restarts.
import type {Allowance, Limit} from '../../shared/client/allowance.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

/** A period has so many slots; calls are counted by slot, so that it makes no difference how many they are. */
const slotsPerPeriod = 100;

/** How many calls are, or will be, made in a slot; slots are numbered since 1970. */
type Used = readonly [slot: number, calls: number];

/**
 * An allowance that every process of this database draws on. Between any two calls that are `calls` apart lies more
 * than the period, by up to a slot: a hundredth of it is given away.
 *
 * @param now Milliseconds since 1970. Clocks that differ make it smaller, never larger.
 */
export function storedAllowance(db: Database, provider: string, limit: Limit, now: () => number): Allowance {
  const slotLength = (limit.perSeconds * 1000) / slotsPerPeriod;
  return {
    async take(patience) {
      await db
        .insertInto('allowance')
        .values({provider, used: '[]'})
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return transact(db, async (transaction) => {
        const row = await transaction
          .selectFrom('allowance')
          .select('used')
          .where('provider', '=', provider)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const used: Used[] = JSON.parse(row.used);
        const present = now();
        const slot = nextSlot(used, limit.calls, Math.floor(present / slotLength));
        const wait = Math.max(0, Math.ceil(slot * slotLength - present));
        if (wait > patience) return {wait, taken: false};
        const after = JSON.stringify(withOne(used, slot, limit.calls));
        await transaction.updateTable('allowance').set({used: after}).where('provider', '=', provider).execute();
        return {wait, taken: true};
      });
    },
    async left() {
      const rows = db.selectFrom('allowance').select('used').where('provider', '=', provider);
      const used: Used[] = JSON.parse((await rows.executeTakeFirst())?.used ?? '[]');
      const oldest = now() / slotLength - slotsPerPeriod - 1;
      return limit.calls - used.reduce((sum, [slot, calls]) => (slot >= oldest ? sum + calls : sum), 0);
    },
  };
}

/** The slot of the next call. `used` is newest first. */
function nextSlot(used: readonly Used[], most: number, present: number): number {
  let sum = 0;
  const full = used.find(([, calls]) => {
    sum += calls;
    return sum >= most;
  });
  return Math.max(present, used[0]?.[0] ?? 0, full ? full[0] + slotsPerPeriod + 1 : 0);
}

/** With a call more in the slot, without what lies too far back to matter. */
function withOne(used: readonly Used[], slot: number, most: number): Used[] {
  const [newest, ...older] = used;
  const all: Used[] = newest?.[0] === slot ? [[slot, newest[1] + 1], ...older] : [[slot, 1], ...used];
  let sum = 0;
  return all.filter(([, calls]) => {
    sum += calls;
    return sum - calls < most;
  });
}
