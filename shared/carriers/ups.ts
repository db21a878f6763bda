import type {Carrier} from './carrier.js';

export const ups = {
  id: 'ups',
  name: 'UPS',
  trackingUrl: 'https://www.ups.com/track?tracknum={number}',
  source: 'ups.com, address of a tracking page, 2026-11',
} as const satisfies Carrier;
