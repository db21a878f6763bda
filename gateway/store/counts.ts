import type {Attention} from '../../shared/attention.js';
import type {Status} from '../../shared/status.js';
import type {Database} from './tables.js';

const moving: readonly Status[] = [
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'exception',
];

/** Parcels to customers by status, and the orders one of whose parcels moves. */
export async function countParcels(db: Database, shopId: number) {
  const outbound = db
    .selectFrom('shipment')
    .innerJoin('orders', 'orders.id', 'shipment.order_id')
    .where('shop_id', '=', shopId)
    .where('direction', '=', 'outbound');
  const rows = await outbound
    .select(({fn}) => ['shipment.status', fn.countAll<number>().as('count')])
    .groupBy('shipment.status')
    .execute();
  const {orders} = await outbound
    .where('shipment.status', 'in', moving)
    .select(({fn}) => fn.count<number>('order_id').distinct().as('orders'))
    .executeTakeFirstOrThrow();
  const parcels: Partial<Record<Status, number>> = Object.fromEntries(
    rows.map(({status, count}) => [status, Number(count)]),
  );
  return {onTheirWay: Number(orders), parcels};
}

/** Orders by why the shop should look at them. */
export async function countAttention(db: Database, shopId: number): Promise<Partial<Record<Attention, number>>> {
  const rows = await db
    .selectFrom('orders')
    .select(({fn}) => ['attention', fn.countAll<number>().as('count')])
    .where('shop_id', '=', shopId)
    .where('attention', 'is not', null)
    .groupBy('attention')
    .execute();
  return Object.fromEntries(rows.map(({attention, count}) => [attention, Number(count)]));
}
