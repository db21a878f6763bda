import type {Carrier, TrackingPage} from './carrier.js';

// https://www.bluedart.com, 2026-11: eleven digits, the last the others modulo 7, as its parent DHL's.
export const blueDart = {
  id: 'blue-dart',
  name: 'Blue Dart',
  alsoCalled: ['Bluedart'],
  hosts: ['bluedart.com'],
  home: 'IN',
  reach: 7.5,
  formats: {11: {shape: '#10 check#', check: {algorithm: 'mod7'}, unofficial: true}},
} as const satisfies Carrier;

export const blueDartPage = {
  trackingUrl: 'https://www.bluedart.com/trackdartresultthirdparty?trackFor=0&trackNo={number}',
} as const satisfies TrackingPage;
