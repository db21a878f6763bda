import type {Carrier, TrackingPage} from './carrier.js';

// Twelve digits, or fourteen to nineteen: https://vas.brt.it, 2026-11. No check digit is published.
export const brt = {
  id: 'brt',
  name: 'BRT',
  alsoCalled: ['Bartolini'],
  hosts: ['brt.it'],
  home: 'IT',
  reach: 8.2,
  formats: {
    12: {shape: 'branch#3 #9', rare: 1},
    14: {shape: 'branch#3 #11', rare: 1},
    19: {shape: 'branch#3 #16', rare: 1},
  },
} as const satisfies Carrier;

export const brtPage = {
  trackingUrl: 'https://vas.brt.it/vas/sped_det_show.hsm?Nspediz={number}',
} as const satisfies TrackingPage;
