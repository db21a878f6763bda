import type {Carrier, TrackingPage} from './carrier.js';

// S10 numbers: https://www.ctt.pt, 2026-11. CTT Express in Spain: 00 and twenty digits, no check digit published.
export const ctt = {
  id: 'ctt',
  name: 'CTT',
  hosts: ['ctt.pt', 'cttexpress.com'],
  postOf: ['PT'],
  reach: 8,
  formats: {express: {shape: '00[5-9] #19', rare: 1}},
} as const satisfies Carrier;

export const cttPage = {
  trackingUrl: 'https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects={number}',
} as const satisfies TrackingPage;
