import type {Carrier, TrackingPage} from './carrier.js';

// The guide of 22 characters, or the ten-digit code printed on it: https://github.com/plhery/universal-parcel-
// scraper, 2026-11.
export const estafeta = {
  id: 'estafeta',
  name: 'Estafeta',
  hosts: ['estafeta.com'],
  home: 'MX',
  reach: 8,
  formats: {22: {shape: 'account#12 ([A-Z][0-9]|[0-9][A-Z]) #8', rare: 1}, 10: {shape: 'code#10', rare: 1.5}},
} as const satisfies Carrier;

export const estafetaPage = {
  trackingUrl: 'https://cs.estafeta.com/es/Tracking/searchByGet?wayBill={number}',
} as const satisfies TrackingPage;
