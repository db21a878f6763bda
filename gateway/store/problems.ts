// What customers report. Each has a number of its own in the shop, and is told to both sides in the transaction that keeps it.
import {randomInt} from 'node:crypto';
import type {Selectable} from 'kysely';
import type {ProblemKind, ProblemState} from '../../shared/problems.js';
import {bumpVersion, lockOrders} from './orders.js';
import type {Database, Tables} from './tables.js';
import {tellAnswer, tellCase} from './tell-case.js';
import {transact} from './transact.js';

export interface NewProblem {
  readonly kind: ProblemKind;
  readonly text: string;
  /** The shipment's key. */
  readonly parcel?: string | undefined;
}

export type Reported =
  | {readonly result: 'created' | 'known'; readonly number: string}
  | {readonly result: 'too_many'; readonly retryAfterSeconds: number};

/** Of one order: more is no report but noise, and waits for the shop or for tomorrow. */
const mostOpen = 5;
const mostInDay = 10;

const day = 86_400_000;
/** What is said again within this is the same report: a button pressed twice, a page sent again. */
const again = 10 * 60_000;

export async function reportProblem(
  db: Database,
  {shopId, orderId}: {shopId: number; orderId: number},
  problem: NewProblem,
  now: number,
): Promise<Reported> {
  return transact(db, async (transaction) => {
    await lockOrders(transaction, [orderId]);
    const before = await problemsOf(transaction, orderId);
    const parcel = problem.parcel ?? null;
    const same = before.find(
      (one) =>
        one.reported_at > now - again &&
        one.kind === problem.kind &&
        one.text === problem.text &&
        one.parcel === parcel,
    );
    if (same) return {result: 'known', number: same.number};
    const today = before.filter(({reported_at}) => reported_at > now - day);
    const open = before.filter(({state}) => state === 'open').length;
    const ends = Math.min(...today.map(({reported_at}) => reported_at)) + day;
    if (today.length >= mostInDay) {
      return {result: 'too_many', retryAfterSeconds: Math.max(1, Math.ceil((ends - now) / 1000))};
    }
    if (open >= mostOpen) return {result: 'too_many', retryAfterSeconds: day / 1000};

    const number = await insertProblem(transaction, shopId, {
      ...{order_id: orderId, shop_id: shopId, kind: problem.kind, text: problem.text, parcel},
      ...{reported_at: now, state: 'open', answer: null, answered_at: null},
    });
    await tellCase(transaction, {shopId, orderId, number, ...problem}, now);
    await bumpVersion(transaction, orderId, now);
    return {result: 'created', number};
  });
}

/** Numbers are drawn: they tell neither how many there are nor what the next one is. */
async function insertProblem(
  transaction: Database,
  shopId: number,
  row: Omit<Selectable<Tables['problem']>, 'id' | 'number'>,
): Promise<string> {
  const {name} = await transaction.selectFrom('shop').select('name').where('id', '=', shopId).executeTakeFirstOrThrow();
  for (let most = 100_000; ; most *= 10) {
    const number = `${initials(name)}-${randomInt(most / 10, most)}`;
    const inserted = await transaction
      .insertInto('problem')
      .values({...row, number})
      .onConflict((conflict) => conflict.columns(['shop_id', 'number']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted) return number;
  }
}

/** "Kiln & Clay" is KC. A name in other letters has none. */
function initials(name: string): string {
  const first = name
    .normalize('NFKD')
    .toUpperCase()
    .match(/(?<![A-Z\p{M}'’])[A-Z]/gu);
  return first?.slice(0, 3).join('') || 'C';
}

/** The oldest first. */
export function problemsOf(db: Database, orderId: number): Promise<Selectable<Tables['problem']>[]> {
  return db.selectFrom('problem').selectAll().where('order_id', '=', orderId).orderBy('id').execute();
}

/** Returns the order it is of, or `undefined` if there is no such case. */
export async function answerProblem(
  db: Database,
  shopId: number,
  number: string,
  {text, state}: {text: string | undefined; state: Exclude<ProblemState, 'open'>},
  now: number,
): Promise<number | undefined> {
  return transact(db, async (transaction) => {
    const cases = transaction.selectFrom('problem').where('shop_id', '=', shopId);
    const found = await cases.selectAll().where('number', '=', number.toUpperCase()).executeTakeFirst();
    if (!found) return undefined;
    await lockOrders(transaction, [found.order_id]);
    await transaction
      .updateTable('problem')
      .set({state, ...(text !== undefined && {answer: text, answered_at: now})})
      .where('id', '=', found.id)
      .execute();
    if (text !== undefined) await tellAnswer(transaction, {...found, answer: text}, now);
    await bumpVersion(transaction, found.order_id, now);
    return found.order_id;
  });
}
