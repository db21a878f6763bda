import type {Carrier, TrackingPage} from './carrier.js';

// A shipment is a GSIN (GS1 prefix 70), a package an SSCC: https://developer.bring.com, samples of the tracking API.
export const bring = {
  id: 'bring',
  name: 'Bring',
  alsoCalled: ['Posten Norge'],
  hosts: ['bring.com', 'bring.no', 'posten.no'],
  postOf: ['NO'],
  reach: 8.1,
  formats: {
    17: {shape: '70 #14 check#', check: {algorithm: 'mod10', weights: [3, 1]}, unofficial: true},
    18: {shape: '370 #14 check#', check: {algorithm: 'mod10', weights: [3, 1]}},
  },
} as const satisfies Carrier;

export const bringPage = {
  trackingUrl: 'https://tracking.bring.com/tracking/{number}',
} as const satisfies TrackingPage;
