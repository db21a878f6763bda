import type {Carrier} from './carrier.js';

export const usps = {
  id: 'usps',
  name: 'USPS',
  trackingUrl: 'https://tools.usps.com/go/TrackConfirmAction?tLabels={number}',
  source: 'usps.com, address of a tracking page, 2026-11',
} as const satisfies Carrier;
