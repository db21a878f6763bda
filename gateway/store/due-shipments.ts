// Which numbers to ask about now. The parcels of one number, whoever's they are, are claimed together and asked about once.
import type {Selectable} from 'kysely';
import {plainNumber} from '../../shared/number.js';
import type {Customer} from '../merchant-order.js';
import {findDue} from './backlog.js';
import type {Database, Tables} from './tables.js';
import {transact} from './transact.js';

export interface DueShipment {
  readonly id: number;
  readonly orderId: number;
  readonly addedAt: string;
  readonly failures: number;
  /** When it was due, milliseconds since 1970. */
  readonly dueAt: number;
}

/** One question, and whom its answer is for: at least one. */
export interface DueNumber {
  readonly carrier: string;
  readonly number: string;
  /** When the first of them was added. */
  readonly addedAt: string;
  readonly postcode?: string | undefined;
  readonly shipments: readonly DueShipment[];
}

/** How long a claim holds, in milliseconds. If the process dies meanwhile, the work is done again after it. */
const lease = 120_000;

/** A number added so much later, in milliseconds, is another parcel: carriers use numbers again. */
const sameParcel = 30 * 86_400_000;

export interface Claim {
  /** Numbers at most. */
  readonly count: number;
  /** Carriers that nobody may be asked about just now. */
  readonly resting?: readonly string[];
  /** The one carrier to be asked about. */
  readonly carrier?: string;
}

/** Takes numbers that are due so that nobody else takes them too: those out for delivery first, then the longest due. */
export async function claimDue(db: Database, claim: Claim, now: number): Promise<DueNumber[]> {
  // Most of the time there are none, and nobody should be kept from writing for that.
  if (!(await due(db, claim, now).select('id').limit(1).executeTakeFirst())) return [];
  return transact(db, async (transaction) => {
    const picked = await pick(transaction, claim, now);
    const places = picked.map(keyOf);
    if (picked.length === 0) return [];
    const rows = await transaction
      .selectFrom('shipment')
      .select(['id', 'order_id', 'carrier', 'number', 'added_at', 'failures', 'due_at'])
      .where('plain', 'in', [...new Set(picked.map(({number}) => plainNumber(number)))])
      .where('due_at', 'is not', null)
      .orderBy('id')
      .forUpdate()
      .execute();
    const claimed = rows.filter((row) => places.includes(keyOf(row)));
    await postpone(transaction, claimed, now + lease);
    const due = grouped(claimed, await postcodesOf(transaction, claimed));
    return due.sort((one, other) => places.indexOf(keyOf(one)) - places.indexOf(keyOf(other)));
  });
}

function due(db: Database, {resting = [], carrier}: Claim, now: number) {
  const due = db.selectFrom('shipment').where('due_at', '<=', now);
  const wanted = carrier === undefined ? due : due.where('carrier', '=', carrier);
  return resting.length === 0 ? wanted : wanted.where('carrier', 'not in', resting);
}

/** Leaves out what another process is picking at this moment. */
async function pick(transaction: Database, claim: Claim, now: number) {
  const picks = (count: number) =>
    due(transaction, claim, now).select(['carrier', 'number']).orderBy('due_at').limit(count).forUpdate().skipLocked();
  const urgent = await picks(claim.count).where('status', '=', 'out_for_delivery').execute();
  if (urgent.length === claim.count) return urgent;
  const others = await picks(claim.count - urgent.length)
    .where('status', '!=', 'out_for_delivery')
    .execute();
  return [...urgent, ...others];
}

const keyOf = ({carrier, number}: {carrier: string; number: string}) => `${carrier}\t${plainNumber(number)}`;

async function postcodesOf(db: Database, shipments: readonly {readonly order_id: number}[]) {
  const ids = shipments.map(({order_id}) => order_id);
  const orders = await db.selectFrom('orders').select(['id', 'customer']).where('id', 'in', ids).execute();
  return new Map(orders.map(({id, customer}) => [id, (JSON.parse(customer) as Customer).postcode]));
}

type Claimed = Pick<
  Selectable<Tables['shipment']>,
  'id' | 'order_id' | 'carrier' | 'number' | 'added_at' | 'failures' | 'due_at'
>;

function grouped(claimed: readonly Claimed[], postcodes: ReadonlyMap<number, string | undefined>): DueNumber[] {
  const groups = new Map<
    string,
    {readonly first: Claimed; readonly postcode: string | undefined; readonly all: Claimed[]}
  >();
  for (const row of [...claimed].sort((one, other) => Date.parse(one.added_at) - Date.parse(other.added_at))) {
    const postcode = postcodes.get(row.order_id);
    // Who names another postcode does not get what this one opens.
    const key = `${keyOf(row)}\t${postcode}`;
    const group = groups.get(key);
    const isNew = !group || Date.parse(row.added_at) - Date.parse(group.first.added_at) > sameParcel;
    if (isNew) groups.set(group ? `${key}\t${row.id}` : key, {first: row, postcode, all: [row]});
    else group.all.push(row);
  }
  return [...groups.values()].map(({first: {carrier, number, added_at: addedAt}, postcode, all}) => ({
    ...{carrier, number, addedAt, postcode},
    shipments: all.map((row) => ({
      id: row.id,
      orderId: row.order_id,
      addedAt: row.added_at,
      failures: row.failures,
      dueAt: row.due_at ?? 0,
    })),
  }));
}

/** How many wait to be asked about; claimed ones do not. */
export async function countDue(db: Database, now: number): Promise<number> {
  return (await findDue(db, now)).count;
}

/** How many parcels of a carrier are asked about again and again. */
export async function countOpen(db: Database, carrier: string): Promise<number> {
  const {count} = await db
    .selectFrom('shipment')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('due_at', 'is not', null)
    .where('carrier', '=', carrier)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Makes them due at `dueAt`, which also gives a claim back. Nothing was learnt. */
export async function postpone(
  db: Database,
  shipments: readonly {readonly id: number}[],
  dueAt: number,
): Promise<void> {
  const ids = shipments.map(({id}) => id);
  await db.updateTable('shipment').set({due_at: dueAt}).where('id', 'in', ids).execute();
}
