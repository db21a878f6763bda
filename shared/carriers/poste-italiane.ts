import type {Carrier, TrackingPage} from './carrier.js';

// Forms seen at https://www.poste.it, 2026-11; none has a published check digit but S10.
export const posteItaliane = {
  id: 'poste-italiane',
  name: 'Poste Italiane',
  alsoCalled: ['Poste Delivery', 'SDA'],
  hosts: ['poste.it', 'sda.it'],
  postOf: ['IT'],
  reach: 8.5,
  formats: {
    13: {shape: '[1-9]UW *10', rare: 0.5},
    '5p': {shape: '5P *11', rare: 0.5},
    '2im': {shape: '2IM[A-Z] #9-10', rare: 0.5},
    ra: {shape: 'RA #11', rare: 0.5},
    '12-13': {shape: '[1267] #11-12', rare: 2},
  },
} as const satisfies Carrier;

export const posteItalianePage = {
  trackingUrl: 'https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}',
} as const satisfies TrackingPage;
