import type {Carrier, TrackingPage} from './carrier.js';

// https://support.sendle.com: S, then letters and digits.
export const sendle = {
  id: 'sendle',
  name: 'Sendle',
  hosts: ['sendle.com'],
  home: 'AU',
  reach: 7.3,
  formats: {s: {shape: 'S *6-7', rare: 1}},
} as const satisfies Carrier;

export const sendlePage = {
  trackingUrl: 'https://track.sendle.com/tracking?ref={number}',
} as const satisfies TrackingPage;
