import type {Carrier, TrackingPage} from './carrier.js';

// Royal Mail COSS specification 03, barcodes and tracking numbers: S10. Below the 2D barcode: 32, eleven digits,
// eight hexadecimal.
export const royalMail = {
  id: 'royal-mail',
  name: 'Royal Mail',
  hosts: ['royalmail.com'],
  postOf: ['GB'],
  reach: 9.1,
  formats: {
    21: {shape: '32 #11 item*8', rare: 0.5},
  },
} as const satisfies Carrier;

export const royalMailPage = {
  trackingUrl: 'https://www.royalmail.com/track-your-item#/tracking-results/{number}',
} as const satisfies TrackingPage;
