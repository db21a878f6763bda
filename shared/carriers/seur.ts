import type {Carrier, TrackingPage} from './carrier.js';

// Fourteen digits, 2-2-2-7-1, on its labels. No check digit is published.
// https://www.seur.com, 2026-11.
export const seur = {
  id: 'seur',
  name: 'SEUR',
  hosts: ['seur.com'],
  home: 'ES',
  reach: 8.1,
  formats: {14: {shape: '0[1-9] #12', rare: 0.5}},
} as const satisfies Carrier;

export const seurPage = {
  trackingUrl: 'https://www.seur.com/livetracking/?segOnlineIdentificador={number}',
} as const satisfies TrackingPage;
