import {endCalls, type WaitingCall} from './inbox.js';
import type {Database} from './tables.js';

/** Calls that are looked through at once. */
const page = 100;

/** Ends the calls that wait and name one of these plain numbers, unread. Returns how many. */
export async function dropCalls(db: Database, numbers: readonly string[]): Promise<number> {
  const named = numbers.map(inText);
  let dropped = 0;
  for (let last: number | undefined = 0; last !== undefined; ) {
    const waiting: Pick<WaitingCall, 'id' | 'body'>[] = await db
      .selectFrom('inbox')
      .select(['id', 'body'])
      .where('due_at', 'is not', null)
      .where('id', '>', last)
      .orderBy('id')
      .limit(page)
      .execute();
    const calls = waiting.filter(({body}) => named.some((number) => number.test(body)));
    if (calls.length > 0) await endCalls(db, calls);
    dropped += calls.length;
    last = waiting.at(-1)?.id;
  }
  return dropped;
}

/** A plain number as it may be written, alone: short ones are part of others. */
function inText(plain: string): RegExp {
  const signs = Array.from(plain, (sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${signs.join('[\\s\\p{Pd}\\p{Cf}]*')}(?![\\p{L}\\p{N}])`, 'iu');
}
