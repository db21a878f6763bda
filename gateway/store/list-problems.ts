import {answerDay} from '../../shared/answer/answer-day.js';
import {type ProblemState, problemStates} from '../../shared/problems.js';
import {orderKey} from './keys.js';
import {findShop} from './shops.js';
import type {Database} from './tables.js';

const page = 100;

/** A page of what customers reported; `last` is the id to go on from, if there are more. */
export async function listProblems(
  db: Database,
  shopId: number,
  {state, order, cursor}: {state: ProblemState | 'all'; order?: string | undefined; cursor?: number | undefined},
) {
  const isOpen = state === 'open';
  const found = await db
    .selectFrom('problem')
    .innerJoin('orders', 'orders.id', 'problem.order_id')
    .leftJoin('shipment', (join) =>
      join.onRef('shipment.order_id', '=', 'problem.order_id').onRef('shipment.key', '=', 'problem.parcel'),
    )
    .select(['problem.id', 'problem.number', 'problem.kind', 'problem.text', 'problem.state'])
    .select(['problem.reported_at', 'problem.answer', 'problem.answered_at', 'orders.number as order'])
    .select(['shipment.carrier', 'shipment.number as parcel'])
    .where('problem.shop_id', '=', shopId)
    .where('problem.state', 'in', state === 'all' ? problemStates : [state])
    .$if(order !== undefined, (query) => query.where('orders.key', '=', orderKey(order ?? '')))
    .$if(cursor !== undefined, (query) => query.where('problem.id', isOpen ? '>' : '<', cursor ?? 0))
    .orderBy('problem.id', isOpen ? 'asc' : 'desc')
    .limit(page + 1)
    .execute();
  const {policy} = await findShop(db, shopId);
  const shown = found.slice(0, page);
  return {
    problems: shown.map((row) => {
      const reportedAt = new Date(row.reported_at).toISOString();
      return {
        ...{case: row.number, order: row.order, kind: row.kind, text: row.text, state: row.state, reportedAt},
        answerBy: answerDay(policy, reportedAt),
        ...(row.parcel && {parcel: {carrier: row.carrier ?? '', number: row.parcel}}),
        ...(row.answer && {answer: row.answer}),
        ...(row.answered_at !== null && {answeredAt: new Date(row.answered_at).toISOString()}),
      };
    }),
    last: found.length > page ? shown.at(-1)?.id : undefined,
  };
}
