import type {Carrier, TrackingPage} from './carrier.js';

// https://www.speedy.bg, 2026-11: eleven digits.
export const speedy = {
  id: 'speedy',
  name: 'Speedy',
  hosts: ['speedy.bg'],
  home: 'BG',
  reach: 7.6,
  formats: {11: {shape: '6 #10', rare: 0.5}},
} as const satisfies Carrier;

export const speedyPage = {
  trackingUrl: 'https://www.speedy.bg/en/track-shipment?shipmentNumber={number}',
} as const satisfies TrackingPage;
