import type {Carrier, TrackingPage} from './carrier.js';

// GLS Uni-Box documentation 2D, chapter 3.2.1: depot, product, serial; the twelfth digit is the check.
export const gls = {
  id: 'gls',
  name: 'GLS',
  hosts: ['gls-group.eu', 'gls-group.com', 'gls-italy.com'],
  home: 'DE',
  reach: 8.9,
  formats: {
    11: {shape: 'depot#2 product#2 #7', rare: 1},
    12: {
      shape: 'depot#2 product#2 #7 check#',
      check: {algorithm: 'mod10', weights: [3, 1], plus: 1},
      unofficial: true,
      rare: 1,
    },
    // Letters and digits, as on https://www.paketda.de/gls/gls-paketlabel.php. No check digit is published.
    8: {shape: 'id*8', rare: 1.5},
  },
} as const satisfies Carrier;

export const glsPage = {
  trackingUrl: 'https://gls-group.eu/EU/en/parcel-tracking?match={number}',
  needs: ['postcode'],
} as const satisfies TrackingPage;
