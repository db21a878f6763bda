import type {Carrier, TrackingPage} from './carrier.js';

// Colissimo "GeoLabel" national format, 2.3, by https://github.com/plhery/universal-parcel-scraper: two characters of product, ten digits, and their GS1 check digit. S10 otherwise.
export const laPoste = {
  id: 'la-poste',
  name: 'La Poste',
  alsoCalled: ['Colissimo'],
  hosts: ['laposte.fr', 'colissimo.fr'],
  postOf: ['FR'],
  reach: 8.8,
  formats: {
    colissimo: {
      shape: '[0-9][A-Z] ( #10 ) check#',
      check: {algorithm: 'mod10', weights: [3, 1]},
    },
    // Product codes for which that key is not documented.
    13: {shape: '[5689][A-Z] #11', rare: 1},
    '14-15': {shape: '87 #12-13', rare: 1},
    // Fourteen digits and DPD's check character, on letters only: two public numbers.
    15: {shape: '8[78]0 #11 check*', check: {algorithm: 'mod37'}, unofficial: true, rare: 1},
  },
} as const satisfies Carrier;

export const laPostePage = {
  trackingUrl: 'https://www.laposte.fr/outils/suivre-vos-envois?code={number}',
} as const satisfies TrackingPage;
