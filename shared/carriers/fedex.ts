import type {Carrier} from './carrier.js';

export const fedex = {
  id: 'fedex',
  name: 'FedEx',
  trackingUrl: 'https://www.fedex.com/fedextrack/?trknbr={number}',
  source: 'fedex.com, address of a tracking page, 2026-11',
} as const satisfies Carrier;
