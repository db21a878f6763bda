import type {Carrier, TrackingPage} from './carrier.js';

// (00) and an SSCC with its own GS1 prefix 5900773; its site computes the last digit. Pocztex: PX and ten digits.
// https://emonitoring.poczta-polska.pl, 2026-11.
export const pocztaPolska = {
  id: 'poczta-polska',
  name: 'Poczta Polska',
  alsoCalled: ['Pocztex'],
  hosts: ['poczta-polska.pl'],
  postOf: ['PL'],
  reach: 8.4,
  formats: {
    sscc: {shape: '00[0-9]5900773 #9 check#', check: {algorithm: 'mod10', weights: [3, 1]}, strong: true},
    px: {shape: 'PX #10', rare: 0.5},
  },
} as const satisfies Carrier;

export const pocztaPolskaPage = {
  trackingUrl: 'https://emonitoring.poczta-polska.pl/?numer={number}',
} as const satisfies TrackingPage;
