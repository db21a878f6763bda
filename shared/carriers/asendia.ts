import type {Carrier, TrackingPage} from './carrier.js';

// Parcels travel under the S10 number of a post, or one that ends in US without its check:
// https://tracking.asendia.com.
export const asendia = {
  id: 'asendia',
  name: 'Asendia',
  hosts: ['asendia.com'],
  reach: 8,
} as const satisfies Carrier;

export const asendiaPage = {
  trackingUrl: 'https://tracking.asendia.com/tracking/{number}',
} as const satisfies TrackingPage;
