import type {Carrier, TrackingPage} from './carrier.js';

// https://developer.postnl.nl, barcode web service: 3S, the customer's code, digits; thirteen or fifteen characters.
export const postnl = {
  id: 'postnl',
  name: 'PostNL',
  hosts: ['postnl.nl', 'postnl.be', 'postnl.post'],
  postOf: ['NL'],
  reach: 8.6,
  formats: {
    '12-16': {shape: '[23]S customer@3-4 #7-10', strong: true},
    '11-15': {shape: '[23]S customer@1-2 #8-11', rare: 1},
  },
} as const satisfies Carrier;

export const postnlPage = {
  trackingUrl: 'https://jouw.postnl.nl/track-and-trace/{number}',
  needs: ['postcode', 'country'],
} as const satisfies TrackingPage;
