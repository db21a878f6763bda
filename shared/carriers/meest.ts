import type {Carrier, TrackingPage} from './carrier.js';

// CV and nine digits, or MYCV, with the country at the end: https://meest.com, 2026-11.
export const meest = {
  id: 'meest',
  name: 'Meest',
  hosts: ['meest.com'],
  home: 'UA',
  reach: 7.4,
  formats: {cv: {shape: 'CV #9 country@2'}, mycv: {shape: 'MYCV #9 country@2', strong: true}},
} as const satisfies Carrier;

export const meestPage = {
  trackingUrl: 'https://meest.com/tracking/?barcode={number}',
} as const satisfies TrackingPage;
