import type {Carrier, TrackingPage} from './carrier.js';

// https://www.cargus.ro, 2026-11: ten digits.
export const cargus = {
  id: 'cargus',
  name: 'Cargus',
  hosts: ['cargus.ro'],
  home: 'RO',
  reach: 7.6,
  formats: {awb: {shape: '[189] #9', rare: 0.5}},
} as const satisfies Carrier;

export const cargusPage = {
  trackingUrl: 'https://www.cargus.ro/tracking-romanian/?t={number}',
} as const satisfies TrackingPage;
