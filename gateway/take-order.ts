import type {MerchantOrder} from './merchant-order.js';
import type {Gateway} from './route.js';
import {type Put, putOrder} from './store/put-order.js';

/** The shop's word on an order, whichever way it came. Whoever calls says once that shipments may be due. */
export async function takeOrder(
  {db, live, now}: Gateway,
  shopId: number,
  number: string,
  order: MerchantOrder,
): Promise<Put> {
  const put = await putOrder(db, shopId, number, order, now());
  if (put.result !== 'unchanged') live.publish(put.orderId);
  return put;
}
