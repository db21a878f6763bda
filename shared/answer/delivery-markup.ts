// schema.org's ParcelDelivery and Order, as Gmail reads them
// (https://developers.google.com/workspace/gmail/markup/reference/parcel-delivery, 2026-11). Nobody's name or street. Pure.
import type {Parcel} from '../assess-parcel.js';
import {itemsShown} from './parcel-words.js';
import {carrierOf, carrierPage, type Screen} from './screen.js';

/** What a machine may read of an order: each parcel, or the order itself before there is one. No personal data. */
export function orderMarkup(screen: Screen): object[] {
  const {assessment, view} = screen;
  const {state, items} = view.order;
  if (assessment.parcels.length > 0) return assessment.parcels.map((parcel) => deliveryMarkup(screen, parcel));
  const status = state === 'cancelled' ? 'OrderCancelled' : 'OrderProcessing';
  const orderedItem = items.map(({name, quantity}) => ({
    '@type': 'OrderItem',
    orderQuantity: quantity,
    orderedItem: {'@type': 'Product', name},
  }));
  return [{'@context': 'http://schema.org', ...orderOf(screen, status), orderedItem}];
}

/** A parcel, and the order it is of. A number that is masked is left out. */
export function deliveryMarkup(screen: Screen, parcel: Parcel): object {
  const {view} = screen;
  const url = carrierPage(parcel);
  const {from, to} = parcel.expected ?? {};
  return {
    '@context': 'http://schema.org',
    '@type': 'ParcelDelivery',
    carrier: {'@type': 'Organization', name: carrierOf(parcel)},
    ...(view.access !== 'status' && {trackingNumber: parcel.shipment.number}),
    ...(url && {trackingUrl: url}),
    ...(from && {expectedArrivalFrom: from, expectedArrivalUntil: to ?? from}),
    itemShipped: itemsShown({...screen, parcel}).shown.map(({name}) => ({'@type': 'Product', name})),
    partOfOrder: orderOf(screen, orderStatusOf(parcel)),
  };
}

function orderOf({view: {order, shop}}: Screen, status: string) {
  const url = shop.url && /^https?:/i.test(shop.url) ? shop.url : undefined;
  return {
    '@type': 'Order',
    orderNumber: order.number,
    orderStatus: `http://schema.org/${status}`,
    merchant: {'@type': 'Organization', name: shop.name, ...(url && {sameAs: url})},
  };
}

/** Of schema.org's OrderStatus, the one that says no more than we know. */
function orderStatusOf({situation}: Parcel): string {
  const named: Readonly<Partial<Record<Parcel['situation'], string>>> = {
    delivered: 'OrderDelivered',
    ready_for_pickup: 'OrderPickupAvailable',
    returned: 'OrderReturned',
    cancelled: 'OrderCancelled',
    problem: 'OrderProblem',
    lost: 'OrderProblem',
  };
  return named[situation] ?? 'OrderInTransit';
}
