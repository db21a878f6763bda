type OrderPart = typeof import('./tracking.js');

let loading: Promise<OrderPart> | undefined;

/** What is needed once there is an order. Asked for again if it could not be loaded. */
export function loadOrderPart(): Promise<OrderPart> {
  loading ??= import('./tracking.js').catch((cause) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}
