// What an order's customer reported and said, as its view has it.
import type {OrderView} from '../../shared/model.js';
import {plainNumber} from '../../shared/number.js';
import {wordsOf} from './customer-words.js';
import {problemsOf} from './problems.js';
import type {Database} from './tables.js';

const instant = (at: number) => new Date(at).toISOString();

export async function findHeard(db: Database, orderId: number): Promise<Pick<OrderView, 'problems' | 'words'>> {
  const [problems, words] = [await problemsOf(db, orderId), await wordsOf(db, orderId)];
  if (problems.length === 0 && words.length === 0) return {};
  const parcels = await db.selectFrom('shipment').select(['key', 'number']).where('order_id', '=', orderId).execute();
  const numberOf = (key: string | null) => parcels.find((parcel) => parcel.key === key)?.number;
  return {
    problems: problems.map(({number, kind, text, state, answer, ...problem}) => {
      const parcel = numberOf(problem.parcel);
      return {
        ...{case: number, kind, at: instant(problem.reported_at), state},
        ...(text && {text}),
        ...(parcel && {parcel}),
        ...(answer && {answer}),
        ...(problem.answered_at !== null && {answeredAt: instant(problem.answered_at)}),
      };
    }),
    words: words.flatMap(({word, at, ...said}) => {
      const parcel = numberOf(said.parcel);
      return parcel ? [{parcel, word, at: instant(at)}] : [];
    }),
  };
}

/** The key of the order's parcel with this number, in any writing. */
export async function findParcelKey(db: Database, orderId: number, number: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('shipment')
    .select('key')
    .where('order_id', '=', orderId)
    .where('direction', '=', 'outbound')
    .where('plain', '=', plainNumber(number))
    .executeTakeFirst();
  return row?.key;
}
