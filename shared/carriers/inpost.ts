import type {Carrier, TrackingPage} from './carrier.js';

// Twenty-four digits, as in https://dokumentacja-inpost.atlassian.net; no check digit is published or found.
export const inpost = {
  id: 'inpost',
  name: 'InPost',
  alsoCalled: ['Paczkomaty', 'Paczkomat'],
  hosts: ['inpost.pl', 'inpost.it'],
  home: 'PL',
  reach: 8.9,
  formats: {24: {shape: '[569] #23', strong: true}},
} as const satisfies Carrier;

export const inpostPage = {
  trackingUrl: 'https://inpost.pl/sledzenie-przesylek?number={number}',
} as const satisfies TrackingPage;
