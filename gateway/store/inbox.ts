// Calls of providers, from when they came until some days after they were read: so long the same call is not read again.
import type {Trust} from '../../shared/providers/provider.js';
import type {Database} from './tables.js';

export interface ReceivedCall {
  readonly provider: string;
  readonly hash: string;
  readonly delivery?: string | undefined;
  readonly trust: Exclude<Trust, 'no'>;
  readonly body: string;
}

export interface WaitingCall {
  readonly id: number;
  readonly provider: string;
  readonly trust: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly failures: number;
}

/** Returns whether it is new: kept are the first call with a body and the first of a name. */
export async function keepCall(db: Database, call: ReceivedCall, now: number): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto('inbox')
    .values({...call, delivery: call.delivery ?? null, received_at: now, failures: 0, due_at: now})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) > 0;
}

/** Whether any call waits. */
export async function isCallWaiting(db: Database, now: number): Promise<boolean> {
  return (await db.selectFrom('inbox').select('id').where('due_at', '<=', now).executeTakeFirst()) !== undefined;
}

/** The call that has waited longest, of those that no other process reads: until the transaction ends it is ours. */
export async function takeCall(transaction: Database, now: number): Promise<WaitingCall | undefined> {
  return transaction
    .selectFrom('inbox')
    .select(['id', 'provider', 'trust', 'body', 'received_at as receivedAt', 'failures'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** Marks it as read. */
export async function endCall(transaction: Database, id: number): Promise<void> {
  await transaction.updateTable('inbox').set({due_at: null, body: ''}).where('id', '=', id).execute();
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
