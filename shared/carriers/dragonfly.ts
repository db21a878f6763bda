import type {Carrier, TrackingPage} from './carrier.js';

// Intelcom's numbers begin with its name: https://github.com/plhery/universal-parcel-scraper, intelcom, 2026-11.
export const dragonfly = {
  id: 'dragonfly',
  name: 'Dragonfly',
  alsoCalled: ['Intelcom'],
  hosts: ['dragonflyshipping.ca', 'intelcom.ca'],
  home: 'CA',
  reach: 8,
  formats: {intlcm: {shape: 'INTLCM #8-20', strong: true}},
} as const satisfies Carrier;

export const dragonflyPage = {
  trackingUrl: 'https://dragonflyshipping.ca/en/track-your-package/?tracking-id={number}',
} as const satisfies TrackingPage;
