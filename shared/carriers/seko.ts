import type {Carrier, TrackingPage} from './carrier.js';

// Omni Parcel's ten digits, as https://github.com/karrioapi/karrio has them. No check digit is published.
export const seko = {
  id: 'seko',
  name: 'SEKO Logistics',
  alsoCalled: ['SEKO', 'Omni Parcel'],
  hosts: ['omniparcel.com'],
  reach: 7,
  formats: {10: {shape: '6 #9', rare: 1}},
} as const satisfies Carrier;

export const sekoPage = {
  trackingUrl: 'https://www.omniparcel.com/track-and-trace?consignmentNo={number}',
} as const satisfies TrackingPage;
