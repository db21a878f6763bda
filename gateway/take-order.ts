import {announce} from './announce.js';
import type {MerchantOrder} from './merchant-order.js';
import type {Gateway} from './route.js';
import {type Put, putOrder} from './store/put-order.js';

/** The shop's word on an order, whichever way it came. Whoever calls says once that shipments may be due. */
export async function takeOrder(
  gateway: Pick<Gateway, 'db' | 'live' | 'now'>,
  shopId: number,
  number: string,
  order: MerchantOrder,
): Promise<Put> {
  return announce(gateway, await putOrder(gateway.db, shopId, number, order, gateway.now()));
}
