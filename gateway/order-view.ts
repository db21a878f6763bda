// What a customer gets to see: the order without contact data, and without who signed.
import {carrierName, trackingUrl} from '../shared/carriers/index.js';
import type {Facts, Order, OrderView, Shipment} from '../shared/model.js';
import {statusOf} from '../shared/order-status.js';
import {providers} from '../shared/providers/index.js';
import type {Gateway} from './route.js';
import {findHeard} from './store/heard.js';
import {findOrderById} from './store/orders.js';
import {findShop} from './store/shops.js';

/** The view of an order and its version, or `undefined` if the order is gone. */
export async function orderView(
  {db, shopId}: Gateway,
  orderId: number,
): Promise<{view: OrderView; version: number} | undefined> {
  const stored = await findOrderById(db, orderId);
  if (!stored) return undefined;
  const {policy, ...shop} = await findShop(db, shopId);
  const order = forCustomers(stored.order);
  const heard = await findHeard(db, orderId);
  return {
    view: {order, status: statusOf(order), shop, policy, sources: sourcesOf(order.shipments), ...heard},
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
