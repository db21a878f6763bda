import type {Carrier, TrackingPage} from './carrier.js';

// S10, or JJFI and digits: https://www.posti.fi, 2026-11; SSCC with the Finnish GS1 prefix 64.
export const posti = {
  id: 'posti',
  name: 'Posti',
  alsoCalled: ['Itella'],
  hosts: ['posti.fi'],
  postOf: ['FI'],
  reach: 8,
  formats: {
    jjfi: {shape: 'JJFI #15-19', strong: true},
    sscc: {shape: '00[0-9]64 #14 check#', check: {algorithm: 'mod10', weights: [3, 1]}, strong: true},
  },
} as const satisfies Carrier;

export const postiPage = {
  trackingUrl: 'https://www.posti.fi/en/tracking/{number}',
} as const satisfies TrackingPage;
