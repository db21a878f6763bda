// What a customer gets to see: the order without contact data, and without who signed.
import {carrierName, trackingUrl} from '../shared/carriers/index.js';
import type {Facts, Order, OrderView, Shipment} from '../shared/model.js';
import {statusOf} from '../shared/order-status.js';
import {providers} from '../shared/providers/index.js';
import {ownEstimates} from './own-estimates.js';
import type {Gateway} from './route.js';
import {findOrderById} from './store/orders.js';
import {findShopFor} from './store/policies.js';

/** The view of an order and its version, or `undefined` if the order is gone. */
export async function orderView(
  gateway: Gateway,
  orderId: number,
): Promise<{view: OrderView; version: number} | undefined> {
  const {db, shopId} = gateway;
  const stored = await findOrderById(db, orderId);
  if (!stored) return undefined;
  const {policy, ...shop} = await findShopFor(db, shopId, stored.order.placedAt);
  const order = forCustomers(stored.order);
  const estimates = await ownEstimates(gateway, stored.order, policy);
  return {
    view: {
      ...{order, status: statusOf(order), shop, policy, sources: sourcesOf(order.shipments)},
      ...(estimates.length > 0 && {estimates}),
    },
    version: stored.version,
  };
}

function forCustomers(order: Order): Order {
  return {...order, shipments: order.shipments.map(forCustomer)};
}

/** Without who signed; with the carrier's name, and its page where the shop has given none. */
function forCustomer({facts: {signedBy, ...facts}, ...shipment}: Shipment): Shipment {
  const {carrier, number, url = trackingUrl(carrier, number)} = shipment;
  return {...shipment, carrierName: carrierName(carrier), ...(url && {url}), facts};
}

/** Who said what is known. */
export function sourcesOf(shipments: readonly Shipment[]): OrderView['sources'] {
  const ids = new Set(shipments.flatMap(({facts}) => providersIn(facts)));
  return Object.fromEntries(
    providers.filter(({id}) => ids.has(id)).map(({id, name, testData}) => [id, {name, ...(testData && {testData})}]),
  );
}

function providersIn({asked, lastReport, estimate, earlierEstimates, corrections}: Facts): (string | undefined)[] {
  return [asked, lastReport, estimate, ...earlierEstimates, ...corrections].map((fact) => fact?.provider);
}
