import type {Carrier, TrackingPage} from './carrier.js';

// https://www.acscourier.net, 2026-11: ten digits.
export const acs = {
  id: 'acs',
  name: 'ACS Courier',
  hosts: ['acscourier.net'],
  home: 'GR',
  reach: 7.5,
  formats: {10: {shape: '[1-9] #9', rare: 1}},
} as const satisfies Carrier;

export const acsPage = {
  trackingUrl: 'https://www.acscourier.net/el/track-and-trace/?trackingNumber={number}',
} as const satisfies TrackingPage;
