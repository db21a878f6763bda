type OrderPart = typeof import('./shown-order.js');

let loading: Promise<OrderPart> | undefined;

/** What is needed once there is an order. Asked for again if it could not be loaded. */
export function loadOrderPart(): Promise<OrderPart> {
  loading ??= import('./shown-order.js').catch((cause) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}
