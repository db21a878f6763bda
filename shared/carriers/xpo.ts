import type {Carrier, TrackingPage} from './carrier.js';

// "PRO number check digit", https://www.xpo.com/content/pro-number-check-digit: eight digits modulo 7.
export const xpo = {
  id: 'xpo',
  name: 'XPO',
  alsoCalled: ['Con-way Freight'],
  hosts: ['xpo.com', 'ltl-xpo.com'],
  home: 'US',
  reach: 7.2,
  formats: {9: {shape: '#8 check#', check: {algorithm: 'mod7'}}},
} as const satisfies Carrier;

export const xpoPage = {
  trackingUrl: 'https://ext-web.ltl-xpo.com/public-app/shipments?referenceNumber={number}',
} as const satisfies TrackingPage;
