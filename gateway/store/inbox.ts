// Calls of providers and platforms, from when they came until some days after they were read: so long the same call is not read again.
import type {Trust} from '../../shared/providers/provider.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

export interface ReceivedCall {
  readonly provider: string;
  readonly hash: string;
  readonly delivery?: string | undefined;
  readonly trust: Exclude<Trust, 'no'>;
  readonly body: string;
  /** Of a platform, as what follows. */
  readonly shopId?: number;
  readonly topic?: string | undefined;
  /** When to read it, in milliseconds since 1970; without it, now. */
  readonly dueAt?: number;
}

export interface WaitingCall {
  readonly id: number;
  readonly provider: string;
  readonly trust: string;
  readonly shopId: number | null;
  readonly topic: string | null;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly failures: number;
}

const columns = ['id', 'provider', 'trust', 'topic', 'body', 'failures'] as const;

/** The calls of these providers or platforms that wait, those that have waited longest first. */
function waiting(db: Database, of: readonly string[], now: number) {
  const waiting = db.selectFrom('inbox').where('provider', 'in', of).where('due_at', '<=', now);
  return waiting
    .orderBy('due_at')
    .orderBy('id')
    .select([...columns, 'shop_id as shopId', 'received_at as receivedAt']);
}

/** Whether any call waits. */
export async function isCallWaiting(db: Database, of: readonly string[], now: number): Promise<boolean> {
  return (await waiting(db, of, now).limit(1).executeTakeFirst()) !== undefined;
}

/** Calls that no other process reads: until the transaction ends they are ours. */
export async function takeCalls(
  transaction: Database,
  of: readonly string[],
  count: number,
  now: number,
): Promise<WaitingCall[]> {
  return waiting(transaction, of, now).limit(count).forUpdate().skipLocked().execute();
}

/** Takes one call for the time until `until`. */
export async function claimCall(
  db: Database,
  of: readonly string[],
  now: number,
  until: number,
): Promise<WaitingCall | undefined> {
  return transact(db, async (transaction) => {
    const [call] = await takeCalls(transaction, of, 1, now);
    if (call) await transaction.updateTable('inbox').set({due_at: until}).where('id', '=', call.id).execute();
    return call;
  });
}

/** Marks them as read. Returns whether they were not: a claim may have ended. */
export async function endCalls(transaction: Database, calls: readonly Pick<WaitingCall, 'id'>[]): Promise<boolean> {
  const ids = calls.map(({id}) => id);
  const {numUpdatedRows} = await transaction
    .updateTable('inbox')
    .set({due_at: null, body: ''})
    .where('id', 'in', ids)
    .where('due_at', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === calls.length;
}

/** How many calls that prove nothing wait to be read. */
export async function countHints(db: Database, provider: string, shopId: number): Promise<number> {
  const {count} = await db
    .selectFrom('inbox')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('provider', '=', provider)
    .where('shop_id', '=', shopId)
    .where('trust', '=', 'hint')
    .where('due_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Milliseconds until a call that could not be read is tried again, doubled each time up to the longest. */
const firstDelay = 5_000;
const longestDelay = 3_600_000;

/** Lets a call wait that could not be read yet. */
export async function delayCall(db: Database, {id, failures}: WaitingCall, now: number): Promise<void> {
  await db
    .updateTable('inbox')
    .set({failures: failures + 1, due_at: now + Math.min(firstDelay * 2 ** failures, longestDelay)})
    .where('id', '=', id)
    .where('due_at', 'is not', null)
    .execute();
}

/** Forgets calls that came before `before`. Returns how many of them had never been read. */
export async function deleteOldCalls(db: Database, before: number): Promise<number> {
  const gone = await db.deleteFrom('inbox').where('received_at', '<', before).returning('due_at').execute();
  return gone.filter(({due_at}) => due_at !== null).length;
}
