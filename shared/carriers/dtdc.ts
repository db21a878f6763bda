import type {Carrier, TrackingPage} from './carrier.js';

// https://www.dtdc.in, 2026-11: a letter, or 7 and a letter, then digits.
export const dtdc = {
  id: 'dtdc',
  name: 'DTDC',
  hosts: ['dtdc.in', 'dtdc.com'],
  home: 'IN',
  reach: 7.3,
  formats: {9: {shape: 'office@1 #8', rare: 0.5}, 11: {shape: '7[DX] #9'}},
} as const satisfies Carrier;

export const dtdcPage = {
  trackingUrl: 'https://www.dtdc.in/tracking/tracking_results.asp?Ttype=awb_no&strCnno={number}',
} as const satisfies TrackingPage;
