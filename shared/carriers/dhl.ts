import type {Carrier} from './carrier.js';

export const dhl = {
  id: 'dhl',
  name: 'DHL',
  trackingUrl: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}',
  source: 'dhl.com, address of a tracking page, 2026-11',
} as const satisfies Carrier;
