import type {Carrier, TrackingPage} from './carrier.js';

// "Your 16-digit tracking number", https://www.evri.com; the first may be a letter. The check digit is not published.
export const evri = {
  id: 'evri',
  name: 'Evri',
  alsoCalled: ['Hermes UK', 'myHermes UK'],
  hosts: ['evri.com', 'myhermes.co.uk'],
  home: 'GB',
  reach: 8.9,
  formats: {
    16: {shape: '[A-Z] depot#2 *13', rare: 1},
    client: {shape: '[HT] client*5 #10', rare: 1},
    digits: {shape: '#16', rare: 1},
    8: {shape: 'card#8', rare: 2},
  },
} as const satisfies Carrier;

export const evriPage = {
  trackingUrl: 'https://www.evri.com/track/parcel/{number}',
  needs: ['postcode'],
} as const satisfies TrackingPage;
