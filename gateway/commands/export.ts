import {parseArgs} from 'node:util';
import type {Shipment} from '../../shared/model.js';
import {consentsOf} from '../store/consents.js';
import {findOrderById, type StoredOrder} from '../store/orders.js';
import {type Command, UsageError} from './command.js';
import {shopIdOf} from './shop-id.js';

/** Orders that are read at once. */
const page = 500;

export const exportOrders: Command = {
  usage: '[--consents]',
  summary:
    'Writes every order as a line of JSON, as import reads it; or who is told of which, and what they agreed to.',
  ofExisting: true,
  async run(words, world) {
    const {db, write} = world;
    const shopId = await shopIdOf(world);
    const isOfConsents = parsed(words);
    for (let last = 0; ; ) {
      const rows = await db
        .selectFrom('orders')
        .select('id')
        .where('shop_id', '=', shopId)
        .where('id', '>', last)
        .orderBy('id')
        .limit(page)
        .execute();
      if (rows.length === 0) return true;
      for (const {id} of rows) {
        if (isOfConsents) {
          for (const line of await consentsOf(db, id)) write(JSON.stringify(line));
          continue;
        }
        const found = await findOrderById(db, id);
        if (!found) continue;
        // As it stands, it would be taken for bytes that are no UTF-8.
        write(JSON.stringify(said(found)).replaceAll('\ufffd', '\\ufffd'));
      }
      last = rows.at(-1)?.id ?? last;
    }
  },
};

function parsed(words: readonly string[]): boolean {
  try {
    return parseArgs({args: [...words], options: {consents: {type: 'boolean', default: false}}}).values.consents;
  } catch (cause) {
    throw new UsageError(`export takes nothing but --consents: ${words.join(' ')}`, {cause});
  }
}

/** The order as the shop has told of it. */
function said({order: {shipments, ...order}, customer, cancellation, returns}: StoredOrder) {
  return {
    ...order,
    customer,
    ...(cancellation && {cancellation}),
    shipments: shipments.map(parcelOf),
    ...(returns.length > 0 && {returns: returns.map(parcelOf)}),
  };
}

function parcelOf({facts, ...parcel}: Shipment) {
  return parcel;
}
