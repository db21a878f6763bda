import type {Carrier, TrackingPage} from './carrier.js';

// https://www.bpost.be, "what does a barcode look like": 3232 or 3299, the sender, the serial, the product. No check
// digit is published.
export const bpost = {
  id: 'bpost',
  name: 'bpost',
  hosts: ['bpost.cloud', 'bpost.be'],
  postOf: ['BE'],
  reach: 8.3,
  formats: {
    24: {shape: '32[39][29] #17 product#3', strong: true},
    18: {shape: '3232 #14', rare: 0.5},
  },
} as const satisfies Carrier;

export const bpostPage = {
  trackingUrl: 'https://track.bpost.cloud/btr/web/#/search?itemCode={number}&lang=en',
  needs: ['postcode'],
} as const satisfies TrackingPage;
