import type {Carrier, TrackingPage} from './carrier.js';

// https://www.ups.com/us/en/support/tracking-support/tracking-number (forms), 2026-11.
export const ups = {
  id: 'ups',
  name: 'UPS',
  alsoCalled: ['United Parcel Service'],
  hosts: ['ups.com', 'upsmi.com'],
  home: 'US',
  reach: 9.8,
  formats: {
    // Six characters of shipper, two of service, seven of package. Check digit: Teklynx KA-02207, "Calculating UPS
    // check digits".
    '1z': {
      shape: '1Z ( shipper*6 service*2 package#7 ) check#',
      check: {algorithm: 'mod10', weights: [1, 2]},
      strong: true,
      // Of one shipper, its test server knows some whose check digit fails: Tracking Web Service Developer Guide, appendix.
      specimens: '1Z12345E.+',
    },
    // Worldwide Services waybill; only the nine digits enter the check. https://github.com/jkeen/tracking_number_data, ups.json.
    11: {shape: '[AHJKTVW] ( #9 ) check#', check: {algorithm: 'mod10', weights: [1, 2]}, rare: 2},
    // "999999999999", "T9999999999", "999999999" on UPS's page of forms; freight has nine or ten digits. No check digit is published.
    ground: {shape: '#12', rare: 4},
    '9-10': {shape: '#9-10', rare: 3},
    t: {shape: 'T #10', rare: 4},
    // Mail Innovations' own sequence number, same page: a customer code, then digits.
    14: {shape: 'customer@5 #9', rare: 4},
    18: {shape: '80 #16', rare: 4},
  },
} as const satisfies Carrier;

export const upsPage = {
  trackingUrl: 'https://www.ups.com/track?tracknum={number}',
} as const satisfies TrackingPage;
