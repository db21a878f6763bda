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

/** Whether any call waits. */
export async function isCallWaiting(db: Database, now: number): Promise<boolean> {
  return (await db.selectFrom('inbox').select('id').where('due_at', '<=', now).executeTakeFirst()) !== undefined;
}

/** The calls that have waited longest, of those that no other process reads: until the transaction ends they are ours. */
export async function takeCalls(transaction: Database, count: number, now: number): Promise<WaitingCall[]> {
  return transaction
    .selectFrom('inbox')
    .select(['id', 'provider', 'trust', 'body', 'received_at as receivedAt', 'failures'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(count)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Marks them as read. */
export async function endCalls(transaction: Database, calls: readonly Pick<WaitingCall, 'id'>[]): Promise<void> {
  const ids = calls.map(({id}) => id);
  await transaction.updateTable('inbox').set({due_at: null, body: ''}).where('id', 'in', ids).execute();
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
