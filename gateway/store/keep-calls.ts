// Group commit for what providers tell: calls that come at the same time reach the disk together, each before its answer.
import type {ReceivedCall} from './inbox.js';
import type {Database} from './tables.js';

/** Calls kept by one statement at most. */
const most = 50;

/**
 * Keeps a call. Resolves when it is durable, to whether it is new: kept are the first call with a body and the first of
 * a name.
 */
export type KeepCall = (call: ReceivedCall) => Promise<boolean>;

interface Waiting {
  readonly call: ReceivedCall;
  resolve(isNew: boolean): void;
  reject(cause: unknown): void;
}

/** @param now Milliseconds since 1970. */
export function callKeeper(db: Database, now: () => number): KeepCall {
  let waiting: Waiting[] = [];
  let isKeeping = false;

  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({call, resolve, reject});
      if (!isKeeping) setImmediate(keepAll);
      isKeeping = true;
    });

  async function keepAll(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await keep(group);
    }
    isKeeping = false;
  }

  async function keep(group: readonly Waiting[]): Promise<void> {
    try {
      const kept = await insert(group.map(({call}) => call));
      for (const {call, resolve} of group) resolve(kept.delete(keyOf(call)));
    } catch (cause) {
      const [first, ...others] = group;
      // One that cannot be kept must not keep the others out.
      if (others.length === 0) first?.reject(cause);
      else for (const one of group) await keep([one]);
    }
  }

  async function insert(calls: readonly ReceivedCall[]): Promise<Set<string>> {
    const rows = await db
      .insertInto('inbox')
      .values(
        calls.map(({shopId, delivery, topic, dueAt, ...call}) => ({
          ...call,
          delivery: delivery ?? null,
          shop_id: shopId ?? null,
          topic: topic ?? null,
          received_at: now(),
          failures: 0,
          due_at: dueAt ?? now(),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning(['provider', 'hash'])
      .execute();
    return new Set(rows.map(keyOf));
  }
}

function keyOf({provider, hash}: Pick<ReceivedCall, 'provider' | 'hash'>): string {
  return `${provider} ${hash}`;
}
