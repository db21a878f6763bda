import type {Carrier, TrackingPage} from './carrier.js';

// NL, the country, one or two letters, digits: https://www.ninjavan.co, 2026-11. Shippers may have prefixes of their
// own.
export const ninjaVan = {
  id: 'ninja-van',
  name: 'Ninja Van',
  alsoCalled: ['NinjaVan'],
  hosts: ['ninjavan.co'],
  home: 'SG',
  reach: 8,
  formats: {
    nl: {shape: 'NL(MY|SG|ID|PH|TH|VN) service@1-2 #8-10', strong: true},
    njv: {shape: 'NJV *12-14', rare: 0.5},
  },
} as const satisfies Carrier;

export const ninjaVanPage = {
  trackingUrl: 'https://www.ninjavan.co/en-sg/tracking?id={number}',
} as const satisfies TrackingPage;
