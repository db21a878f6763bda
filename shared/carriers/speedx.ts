import type {Carrier, TrackingPage} from './carrier.js';

// SPX, the hub's three letters, then digits: https://github.com/plhery/universal-parcel-scraper, speedx, 2026-11.
export const speedx = {
  id: 'speedx',
  name: 'SpeedX',
  hosts: ['speedx.io'],
  home: 'US',
  reach: 8,
  formats: {spx: {shape: 'SPX hub@3 #12', strong: true}, 'hub-18': {shape: 'SPX hub@3 #18', strong: true}},
} as const satisfies Carrier;

export const speedxPage = {
  trackingUrl: 'https://tracking.speedx.io/{number}',
} as const satisfies TrackingPage;
