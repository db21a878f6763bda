import type {Carrier, TrackingPage} from './carrier.js';

// https://github.com/jkeen/tracking_number_data/issues/91: JD or JJD and sixteen digits. No check digit is published.
export const yodel = {
  id: 'yodel',
  name: 'Yodel',
  hosts: ['myyodel.co.uk', 'yodel.co.uk'],
  home: 'GB',
  reach: 8.3,
  formats: {
    jd0: {shape: 'JD0 #15', strong: true},
    jjd0: {shape: 'JJD0 #15', strong: true},
    '8ydr': {shape: '8YDR #9', rare: 1},
  },
} as const satisfies Carrier;

export const yodelPage = {
  trackingUrl: 'https://www.yodel.co.uk/tracking/{number}',
  needs: ['postcode'],
} as const satisfies TrackingPage;
