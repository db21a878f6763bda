import type {Gateway} from './route.js';
import type {Put} from './store/put-order.js';

/** Tells everybody who looks that the order is not what it was, if it is not. */
export function announce({live}: Pick<Gateway, 'live'>, put: Put): Put {
  if (put.result !== 'unchanged') live.publish(put.orderId);
  return put;
}
