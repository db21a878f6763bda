// Calls of providers and platforms, from when they came until some days after they were read: so long the same call is not read again.
import type {Trust} from '../../shared/providers/provider.js';
import type {Database} from './tables.js';

export interface ReceivedCall {
  readonly provider: string;
  readonly hash: string;
  readonly delivery?: string | undefined;
  readonly trust: Exclude<Trust, 'no'>;
  readonly body: string;
  readonly topic?: string | undefined;
  /** When to read it, in milliseconds since 1970; without it, now. */
  readonly dueAt?: number;
}

export interface WaitingCall {
  readonly id: number;
  readonly provider: string;
  readonly trust: string;
  readonly topic: string | null;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly failures: number;
}

/** Returns whether it is new: kept are the first call with a body and the first of a name. */
export async function keepCall(db: Database, {dueAt, ...call}: ReceivedCall, now: number): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto('inbox')
    .values({
      ...call,
      delivery: call.delivery ?? null,
      topic: call.topic ?? null,
      received_at: now,
      failures: 0,
      due_at: dueAt ?? now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) > 0;
}

/** The call that has waited longest. */
export async function findWaiting(db: Database, now: number): Promise<WaitingCall | undefined> {
  return db
    .selectFrom('inbox')
    .select(['id', 'provider', 'trust', 'topic', 'body', 'received_at as receivedAt', 'failures'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .executeTakeFirst();
}

/** Marks it as read. Returns whether it was not yet: another process may have been first. */
export async function endCall(transaction: Database, id: number): Promise<boolean> {
  const {numUpdatedRows} = await transaction
    .updateTable('inbox')
    .set({due_at: null, body: ''})
    .where('id', '=', id)
    .where('due_at', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** Takes the call for the time until `until`, so that nobody reads it meanwhile. Returns whether nobody had. */
export async function claimCall(db: Database, id: number, now: number, until: number): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('inbox')
    .set({due_at: until})
    .where('id', '=', id)
    .where('due_at', '<=', now)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** How many calls that prove nothing wait to be read. */
export async function countHints(db: Database, provider: string): Promise<number> {
  const {count} = await db
    .selectFrom('inbox')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('provider', '=', provider)
    .where('trust', '=', 'hint')
    .where('due_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function delayCall(db: Database, id: number, failures: number, dueAt: number): Promise<void> {
  await db
    .updateTable('inbox')
    .set({failures, due_at: dueAt})
    .where('id', '=', id)
    .where('due_at', 'is not', null)
    .execute();
}

/** Forgets calls that came before `before`. Returns how many of them had never been read. */
export async function deleteOldCalls(db: Database, before: number): Promise<number> {
  const gone = await db.deleteFrom('inbox').where('received_at', '<', before).returning('due_at').execute();
  return gone.filter(({due_at}) => due_at !== null).length;
}
