import type {Carrier, TrackingPage} from './carrier.js';

// https://github.com/jkeen/tracking_number_data, purolator.json: twelve digits with a Luhn digit, or a depot's three
// letters.
export const purolator = {
  id: 'purolator',
  name: 'Purolator',
  hosts: ['purolator.com'],
  home: 'CA',
  reach: 8.3,
  formats: {
    // Today's begin with 32 or 33.
    12: {shape: '3[23] #9 check#', check: {algorithm: 'luhn'}},
    'older-pin': {shape: '[0-5] #10 check#', check: {algorithm: 'luhn'}, rare: 1},
    depot: {shape: 'depot@3 #9', rare: 0.5},
  },
} as const satisfies Carrier;

export const purolatorPage = {
  trackingUrl: 'https://www.purolator.com/en/shipping/tracker?pin={number}',
} as const satisfies TrackingPage;
