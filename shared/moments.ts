/** What people are told of by itself, in the order in which an order usually meets them. */
export const moments = [
  'confirmed',
  'dispatched',
  'out_for_delivery',
  'ready_for_pickup',
  'delivered',
  'delayed',
  'stalled',
  'attempt_failed',
  'action_needed',
  'returned',
] as const;

export type Moment = (typeof moments)[number];
