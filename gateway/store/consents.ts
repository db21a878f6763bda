import {agreedText} from '../notify/consent-texts.js';
import type {Database} from './tables.js';

/** Who is told of an order or was, whether that was asked for, and the words that were agreed to: what a shop has to show. */
export async function consentsOf(db: Database, orderId: number) {
  const rows = await db
    .selectFrom('subscriber')
    .innerJoin('orders', 'orders.id', 'subscriber.order_id')
    .innerJoin('shop', 'shop.id', 'orders.shop_id')
    .selectAll('subscriber')
    .select(['orders.number', 'shop.name'])
    .where('subscriber.order_id', '=', orderId)
    .orderBy('subscriber.id')
    .execute();
  return rows.map((row) => ({
    ...{order: row.number, channel: row.channel, address: row.address, source: row.source, state: row.state},
    addedAt: instant(row.created_at),
    consent: row.consent_text && {
      version: row.consent_text,
      text: agreedText(row.consent_text, row.name) ?? row.consent_text,
      at: instant(row.consented_at),
    },
    ended: row.ended_at && {at: instant(row.ended_at), by: row.ended_by},
  }));
}

function instant(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
