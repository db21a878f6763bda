import type {Carrier, TrackingPage} from './carrier.js';

// https://github.com/jkeen/tracking_number_data/pull/116: SP, shipper, package.
export const speeDee = {
  id: 'spee-dee',
  name: 'Spee-Dee',
  alsoCalled: ['Speedee'],
  hosts: ['speedeedelivery.com'],
  home: 'US',
  reach: 7,
  formats: {sp: {shape: 'SP #18', strong: true}},
} as const satisfies Carrier;

export const speeDeePage = {
  trackingUrl: 'https://packages.speedeedelivery.com/index.php?barcodes={number}',
} as const satisfies TrackingPage;
