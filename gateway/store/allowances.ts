// What our own allowance with each provider has left, for all processes, and over restarts.
import type {Allowance, Limit, Place} from '../../shared/client/allowance.js';
import {together} from '../together.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

/** A period has so many slots; calls are counted by slot, so that it makes no difference how many they are. */
const slotsPerPeriod = 100;

/** Calls that get their places in one transaction. */
const mostTakers = 50;

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

  async function takeAll(transaction: Database, patiences: readonly number[]): Promise<Place[]> {
    let used = await lock(transaction, provider);
    const present = now();
    const places = patiences.map((patience): Place => {
      const slot = nextSlot(used, limit.calls, Math.floor(present / slotLength));
      const wait = Math.max(0, Math.ceil(slot * slotLength - present));
      if (wait > patience) return {wait, taken: false};
      used = withOne(used, slot, limit.calls);
      return {wait, taken: true};
    });
    if (places.some(({taken}) => taken)) {
      const row = {used: JSON.stringify(used)};
      await transaction.updateTable('allowance').set(row).where('provider', '=', provider).execute();
    }
    return places;
  }

  return {
    take: together(mostTakers, (patiences) => transact(db, (transaction) => takeAll(transaction, patiences))),
    async left() {
      const rows = db.selectFrom('allowance').select('used').where('provider', '=', provider);
      const used: Used[] = JSON.parse((await rows.executeTakeFirst())?.used ?? '[]');
      const oldest = now() / slotLength - slotsPerPeriod - 1;
      return limit.calls - used.reduce((sum, [slot, calls]) => (slot >= oldest ? sum + calls : sum), 0);
    },
  };
}

/** What is used, which nobody else changes until the transaction ends. */
async function lock(transaction: Database, provider: string): Promise<readonly Used[]> {
  const rows = transaction.selectFrom('allowance').select('used').where('provider', '=', provider).forUpdate();
  const known = await rows.executeTakeFirst();
  if (known) return JSON.parse(known.used);
  await transaction
    .insertInto('allowance')
    .values({provider, used: '[]'})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return JSON.parse((await rows.executeTakeFirstOrThrow()).used);
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
