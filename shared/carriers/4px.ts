import type {Carrier, TrackingPage} from './carrier.js';

// https://track.4px.com, 2026-11: 4PX, thirteen digits, the country of origin.
export const fourPx = {
  id: '4px',
  name: '4PX',
  hosts: ['4px.com'],
  home: 'CN',
  reach: 8.5,
  formats: {'4px': {shape: '4PX #13 CN', strong: true}, plain: {shape: '4PX *13-16', rare: 1}},
} as const satisfies Carrier;

export const fourPxPage = {
  trackingUrl: 'https://track.4px.com/#/result/0/{number}',
} as const satisfies TrackingPage;
