import type {Carrier, TrackingPage} from './carrier.js';

// SSCC with the GS1 prefix of the country (57 Denmark, 64 Finland, 70 Norway, 73 Sweden), GS1 General Specifications
// 7.9.1.
export const postnord = {
  id: 'postnord',
  name: 'PostNord',
  hosts: ['postnord.com', 'postnord.se', 'postnord.dk', 'postnord.no', 'postnord.fi'],
  postOf: ['SE', 'DK'],
  reach: 8.5,
  formats: {
    sscc: {shape: '00[0-9](57|70|73) #14 check#', check: {algorithm: 'mod10', weights: [3, 1]}, strong: true},
    'sscc-18': {shape: '3(57|73) #14 check#', check: {algorithm: 'mod10', weights: [3, 1]}},
    13: {shape: '#11 SE', rare: 0.5},
  },
} as const satisfies Carrier;

export const postnordPage = {
  trackingUrl: 'https://tracking.postnord.com/en/tracking?id={number}',
} as const satisfies TrackingPage;
