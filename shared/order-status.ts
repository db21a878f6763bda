import type {Facts, Item, Order, Shipment} from './model.js';
import {type OrderStatus, orderStatus} from './status.js';

/** What of an order its status follows from. */
export interface StatusBasis extends Pick<Order, 'state'> {
  readonly items: readonly Pick<Item, 'id' | 'quantity'>[];
  readonly shipments: readonly (Pick<Shipment, 'items'> & {readonly facts: Pick<Facts, 'status'>})[];
}

/**
 * An order's status, from its parcels and its state in the shop.
 *
 * Parcels that name no items are taken to hold what no other parcel names, so that only a parcel list that accounts for
 * items can leave some unsent.
 */
export function statusOf(order: StatusBasis): OrderStatus {
  return orderStatus(
    order.state,
    order.shipments.map(({facts}) => facts.status),
    unsentItems(order).length === 0,
  );
}

/** The items, with the quantities, that are in no parcel yet. Cancelled parcels hold nothing. */
export function unsentItems(order: StatusBasis): {id: string; quantity: number}[] {
  const parcels = order.shipments.filter(({facts}) => facts.status !== 'cancelled');
  if (parcels.some(({items}) => items === undefined)) return [];
  const sent = (id: string) =>
    parcels.flatMap(({items = []}) => items).reduce((sum, item) => sum + (item.id === id ? item.quantity : 0), 0);
  return order.items
    .map(({id, quantity}) => ({id, quantity: quantity - sent(id)}))
    .filter(({quantity}) => quantity > 0);
}
