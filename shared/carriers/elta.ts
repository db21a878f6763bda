import type {Carrier, TrackingPage} from './carrier.js';

// S10 numbers: https://www.elta.gr, 2026-11.
export const elta = {
  id: 'elta',
  name: 'ELTA',
  alsoCalled: ['ΕΛΤΑ'],
  hosts: ['elta.gr'],
  postOf: ['GR'],
  reach: 7.7,
} as const satisfies Carrier;

export const eltaPage = {
  trackingUrl: 'https://www.elta.gr/en/tracking?code={number}',
} as const satisfies TrackingPage;
