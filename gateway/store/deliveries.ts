// How long parcels took, each kept once when it is learnt, in the transaction of what is learnt.
import {daysTaken, deliveredOn, type Histogram} from '../../shared/delivery-days.js';
import type {Facts} from '../../shared/model.js';
import {addDays} from '../../shared/time.js';
import {type Lane, laneOf} from '../lane.js';
import type {Database} from './tables.js';

/** How far back counts, in days. */
export const daysBack = 90;

/** A delivery that was taken back counts no more. */
export async function noteDelivery(transaction: Database, shipmentId: number, facts: Facts): Promise<void> {
  if (facts.status !== 'delivered') {
    if (facts.corrections.length === 0) return;
    await transaction.deleteFrom('delivery').where('shipment_id', '=', shipmentId).execute();
    return;
  }
  const row = await transaction
    .selectFrom('shipment')
    .innerJoin('orders', 'orders.id', 'shipment.order_id')
    .innerJoin('shop', 'shop.id', 'orders.shop_id')
    .select(['carrier', 'direction', 'destination', 'shop_id', 'policy'])
    .where('shipment.id', '=', shipmentId)
    .executeTakeFirst();
  if (row?.direction !== 'outbound') return;
  const {from, to} = laneOf(facts, row.destination ? JSON.parse(row.destination) : undefined, JSON.parse(row.policy));
  const known = {
    ...{from_country: from ?? null, to_country: to ?? null},
    ...{days: daysTaken(facts) ?? null, delivered_on: deliveredOn(facts) ?? null},
  };
  await transaction
    .insertInto('delivery')
    .values({shipment_id: shipmentId, shop_id: row.shop_id, carrier: row.carrier, ...known})
    .onConflict((conflict) => conflict.column('shipment_id').doUpdateSet(known))
    .execute();
}

/** Parcels that arrived before deliveries were kept. */
export async function findUnnoted(db: Database, limit: number): Promise<{id: number; orderId: number}[]> {
  return db
    .selectFrom('shipment')
    .leftJoin('delivery', 'delivery.shipment_id', 'shipment.id')
    .select(['shipment.id', 'order_id as orderId'])
    .where('status', '=', 'delivered')
    .where('direction', '=', 'outbound')
    .where('delivery.shipment_id', 'is', null)
    .orderBy('shipment.id')
    .limit(limit)
    .execute();
}

export interface CarrierLane {
  readonly carrier: string;
  readonly from: string;
  readonly to: string;
  readonly histogram: Histogram;
}

interface Span {
  /** Of one lane only. */
  readonly carrier?: string;
  readonly lane?: Lane;
  readonly today: string;
}

/** How long parcels took that arrived in the last 90 days, by carrier and lane, the busiest first. */
export async function deliveryDays(db: Database, shopId: number, {carrier, lane, today}: Span): Promise<CarrierLane[]> {
  const rows = await db
    .selectFrom('delivery')
    .select(({fn}) => ['carrier', 'from_country', 'to_country', 'days', fn.countAll<number>().as('parcels')])
    .where('shop_id', '=', shopId)
    .where('delivered_on', '>', addDays(today, -daysBack))
    .where('delivered_on', '<=', addDays(today, 1))
    .where('days', 'is not', null)
    .where('from_country', 'is not', null)
    .where('to_country', 'is not', null)
    .$if(carrier !== undefined, (query) => query.where('carrier', '=', carrier ?? ''))
    .$if(lane !== undefined, (query) =>
      query.where('from_country', '=', lane?.from ?? '').where('to_country', '=', lane?.to ?? ''),
    )
    .groupBy(['carrier', 'from_country', 'to_country', 'days'])
    .orderBy('days')
    .execute();
  const lanes = new Map<
    string,
    {carrier: string; from: string; to: string; histogram: {days: number; parcels: number}[]}
  >();
  for (const {carrier, from_country: from, to_country: to, days, parcels} of rows) {
    if (from === null || to === null || days === null) continue;
    const key = JSON.stringify([carrier, from, to]);
    const known = lanes.get(key) ?? {carrier, from, to, histogram: []};
    known.histogram.push({days, parcels: Number(parcels)});
    lanes.set(key, known);
  }
  const size = ({histogram}: CarrierLane) => histogram.reduce((sum, {parcels}) => sum + parcels, 0);
  return [...lanes.values()].sort((a, b) => size(b) - size(a));
}
