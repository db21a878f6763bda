// What our own allowance with each provider has left, for all processes, and over restarts.
import type {Allowance, Limit, Place} from '../../shared/client/allowance.js';
import {together} from '../together.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

/** A period has so many slots; calls are counted by slot, so that it makes no difference how many they are. */
const slotsPerPeriod = 250;
/** Calls as many apart as are allowed are so many slots apart. What is more than a period is for calls that leave late. */
const slotsApart = slotsPerPeriod + 5;
/** So many slots after its own a call may still leave. */
const slotsLate = 1;

/** Calls that get their places in one transaction. */
const mostTakers = 50;
/** How often a place that came too late is taken anew. */
const mostTries = 5;

/** How many calls are, or will be, made in a slot; slots are numbered since 1970. */
type Used = readonly [slot: number, calls: number];

/**
 * An allowance that every process of this database draws on. Of what is allowed one part in 51 is given away, so that it
 * is not exceeded where one call takes longer on its way than another.
 *
 * @param now Milliseconds since 1970. Clocks that differ make it smaller, never larger.
 */
export function storedAllowance(db: Database, provider: string, limit: Limit, now: () => number): Allowance {
  const slotLength = (limit.perSeconds * 1000) / slotsPerPeriod;
  const slotAt = (time: number) => Math.floor(time / slotLength);
  /** How long taking took lately, milliseconds. */
  let lead = 0;

  /** @param lost Slots that were taken, and came too late to be used. */
  async function takeAll(
    patiences: readonly number[],
    lost: readonly number[] = [],
    triesLeft = mostTries,
  ): Promise<Place[]> {
    const began = now();
    const found = await transact(db, (transaction) => slotsFor(transaction, patiences, lost, began));
    const ended = now();
    lead = Math.max(ended - began, lead / 2);
    const slots = found.filter(({taken}) => taken).map(({slot}) => slot);
    const isLate = slots.some((slot) => slotAt(ended) > slot + slotsLate);
    if (isLate && triesLeft > 1) return takeAll(patiences, slots, triesLeft - 1);
    const waitFor = (slot: number) => Math.max(0, Math.ceil(slot * slotLength - ended));
    return found.map(({slot, taken}) => ({wait: isLate ? lead : waitFor(slot), taken: taken && !isLate}));
  }

  /** Takes the slot of each that waits so long for it. */
  async function slotsFor(
    transaction: Database,
    patiences: readonly number[],
    lost: readonly number[],
    present: number,
  ) {
    const before = await lock(transaction, provider);
    let used = lost.reduce(withoutOne, before);
    const found = patiences.map((patience) => {
      const slot = nextSlot(used, limit.calls, slotAt(present + lead));
      const taken = slot * slotLength - present - lead <= patience;
      if (taken) used = withOne(used, slot, limit.calls);
      return {slot, taken};
    });
    if (used !== before) {
      const row = {used: JSON.stringify(used)};
      await transaction.updateTable('allowance').set(row).where('provider', '=', provider).execute();
    }
    return found;
  }

  return {
    take: together(mostTakers, takeAll),
    async left() {
      const rows = db.selectFrom('allowance').select('used').where('provider', '=', provider);
      const used: Used[] = JSON.parse((await rows.executeTakeFirst())?.used ?? '[]');
      const oldest = slotAt(now()) - slotsApart;
      return limit.calls - used.reduce((sum, [slot, calls]) => (slot > oldest ? sum + calls : sum), 0);
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
  return Math.max(present, used[0]?.[0] ?? 0, full ? full[0] + slotsApart : 0);
}

function withoutOne(used: readonly Used[], slot: number): readonly Used[] {
  return used.map(([one, calls]): Used => [one, one === slot ? calls - 1 : calls]).filter(([, calls]) => calls > 0);
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
