// What providers and platforms tell, kept before it is answered. Calls that come at the same time reach the disk together.
import {together} from '../together.js';
import type {ReceivedCall} from './inbox.js';
import type {Database} from './tables.js';

/** Calls kept by one statement at most. */
const most = 50;

/** Resolves when the call is durable, to whether it is new: kept are the first with a body and the first of a name. */
export type KeepCall = (call: ReceivedCall) => Promise<boolean>;

/** @param now Milliseconds since 1970. */
export function callKeeper(db: Database, now: () => number): KeepCall {
  return together(most, async (calls) => {
    const rows = await db
      .insertInto('inbox')
      .values(calls.map((call) => rowOf(call, now())))
      .onConflict((conflict) => conflict.doNothing())
      .returning(['provider', 'hash'])
      .execute();
    const kept = new Set(rows.map(keyOf));
    // Of two that are the same the first is new.
    return calls.map((call) => kept.delete(keyOf(call)));
  });
}

function rowOf({shopId, delivery, topic, dueAt, ...call}: ReceivedCall, now: number) {
  return {
    ...call,
    delivery: delivery ?? null,
    shop_id: shopId ?? null,
    topic: topic ?? null,
    received_at: now,
    failures: 0,
    due_at: dueAt ?? now,
  };
}

function keyOf({provider, hash}: Pick<ReceivedCall, 'provider' | 'hash'>): string {
  return `${provider} ${hash}`;
}
