import type {Carrier, TrackingPage} from './carrier.js';

// FedEx Ground Label Layout Specification and FedEx Express barcode guide: forms and check digits.
export const fedex = {
  id: 'fedex',
  name: 'FedEx',
  alsoCalled: ['Federal Express'],
  hosts: ['fedex.com'],
  home: 'US',
  reach: 9.6,
  formats: {
    express: {shape: '#11 check#', check: {algorithm: 'mod11', weights: [1, 3, 7]}},
    ground: {shape: 'shipper#7 package#7 check#', check: {algorithm: 'mod10', weights: [3, 1]}},
    // Only the Ground number at the end enters the check.
    'ground-96': {
      shape: '96 container#2 service#3 ( shipper#7 package#7 ) check#',
      check: {algorithm: 'mod10', weights: [3, 1]},
      strong: true,
    },
    // Two zeros and an Express number at the end, behind service, ZIP code and form.
    'express-34': {
      shape: '1 routing#19 00 ( #11 ) check#',
      check: {algorithm: 'mod11', weights: [1, 3, 7]},
      strong: true,
    },
    'ground-34': {
      shape: '96 routing#18 00 ( #11 ) check#',
      check: {algorithm: 'mod11', weights: [1, 3, 7]},
      strong: true,
    },
    // "The 12 digit tracking number is located in positions 17 through 28": https://github.com/jkeen/tracking_number_data/issues/24.
    astra: {
      shape: '3 zip#5 routing#10 ( #11 ) check# form#4',
      check: {algorithm: 'mod11', weights: [1, 3, 7]},
      rare: 2,
    },
    // Ground Economy prints an IMpb number of USPS without its 92. https://stackoverflow.com/questions/7111084.
    economy: {
      shape: '(61|74) piece#17 check#',
      check: {algorithm: 'mod10', weights: [3, 1], before: '92'},
      strong: true,
      rare: 1,
    },
    // "12, 15, 20 or 22 digits", FedEx developer portal; no check digit is published for these in general.
    20: {shape: '#20', rare: 3},
    22: {shape: '[0-8] #21', rare: 3},
    dt: {shape: 'DT #12', rare: 2},
  },
} as const satisfies Carrier;

export const fedexPage = {
  trackingUrl: 'https://www.fedex.com/fedextrack/?trknbr={number}',
} as const satisfies TrackingPage;
