// What a customer gets to see: the order without contact data, and without who signed; or only how it stands.
import {carrierName, trackingUrl} from '../shared/carriers/index.js';
import type {Facts, Order, OrderView, Shipment} from '../shared/model.js';
import {statusOf} from '../shared/order-status.js';
import {providers} from '../shared/providers/index.js';
import {located} from './gazetteer/located.js';
import {ownEstimates} from './own-estimates.js';
import type {Gateway} from './route.js';
import {statusOnly} from './status-only.js';
import {findHeard} from './store/heard.js';
import {findOrderById} from './store/orders.js';
import {findShopFor} from './store/policies.js';
import type {Access} from './store/tables.js';

/** What `access` opens of an order, and its version; `undefined` if the order is gone. */
export async function orderView(
  gateway: Gateway,
  orderId: number,
  access: Access,
): Promise<{view: OrderView; version: number} | undefined> {
  const {db, shopId} = gateway;
  const stored = await findOrderById(db, orderId);
  if (!stored) return undefined;
  const {policy, ...shop} = await findShopFor(db, shopId, stored.order.placedAt);
  const whole = forCustomers(stored.order);
  const order = access === 'status' ? statusOnly(whole, policy.timeZone) : located(whole);
  const heard = access === 'full' ? await findHeard(db, orderId) : {};
  const estimates = await ownEstimates(gateway, stored.order, policy);
  return {
    view: {
      ...{access, order, status: statusOf(order), shop, policy, sources: sourcesOf(order.shipments), ...heard},
      ...(estimates.length > 0 && {estimates}),
    },
    version: stored.version,
  };
}

export function forCustomers(order: Order): Order {
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
