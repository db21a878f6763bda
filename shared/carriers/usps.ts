import type {Carrier, TrackingPage} from './carrier.js';

// Numbers that consolidators give out, by their beginning: seen on labels of FedEx Ground Economy, UPS Mail Innovations
// and DHL eCommerce; USPS does not publish who has which. https://github.com/jkeen/tracking_number_data/issues/99

// USPS Publication 199, Intelligent Mail Package Barcode, 2.2 (forms) and 4.6 (check digit), 2024.
export const usps = {
  id: 'usps',
  name: 'USPS',
  alsoCalled: ['United States Postal Service', 'US Postal Service', 'US Mail'],
  hosts: ['usps.com'],
  postOf: ['US'],
  reach: 9.9,
  shippers: {926129: 'fedex', 92748: 'ups', 93612: 'dhl', 937486: 'dhl', 926126: 'dhl'},
  formats: {
    // Channel, service type, mailer, serial. 92 and 93 are commercial, where a consolidator may be the shipper.
    impb: {
      shape: '9[1-5] service#3 piece#16 check#',
      check: {algorithm: 'mod10', weights: [3, 1]},
      strong: true,
      specimens: '9(20[258]|270|303|40[07]).0+',
    },
    'impb-26': {
      shape: '9[1-5] service#3 piece#20 check#',
      check: {algorithm: 'mod10', weights: [3, 1]},
      strong: true,
    },
    // The same behind 420 and the destination's ZIP code, which is no part of the check digit.
    routed: {
      shape: '420 zip#5 ( 9[1-5] service#3 piece#16 ) check#',
      check: {algorithm: 'mod10', weights: [3, 1]},
      strong: true,
    },
    'routed-34': {
      shape: '420 zip#9 ( 9[1-5] service#3 piece#16 ) check#',
      check: {algorithm: 'mod10', weights: [3, 1]},
      strong: true,
    },
    'routed-26': {
      shape: '420 zip#5 ( 9[1-5] service#3 piece#20 ) check#',
      check: {algorithm: 'mod10', weights: [3, 1]},
      strong: true,
    },
    'routed-38': {
      shape: '420 zip#9 ( 9[1-5] service#3 piece#20 ) check#',
      check: {algorithm: 'mod10', weights: [3, 1]},
      strong: true,
    },
    // Labels from the counter: service, then DUNS and serial. Publication 91, appendix: check digit.
    20: {
      shape: '(0[1-4]|1[34]|2[13]|7[0137]|8[12]) piece#17 check#',
      check: {algorithm: 'mod10', weights: [3, 1]},
      strong: true,
      specimens: '(7|14|23)0+',
    },
    // The same computed as if 91 stood before it, as electronic labels print it.
    'label-91': {
      shape: '7[137] piece#17 check#',
      check: {algorithm: 'mod10', weights: [3, 1], before: '91'},
      rare: 1,
    },
    // Global Express Guaranteed, and the masks of tools.usps.com: no check digit is published.
    10: {shape: '82 #8', rare: 3},
    m: {shape: 'M #9', rare: 3},
  },
} as const satisfies Carrier;

export const uspsPage = {
  trackingUrl: 'https://tools.usps.com/go/TrackConfirmAction?tLabels={number}',
} as const satisfies TrackingPage;
