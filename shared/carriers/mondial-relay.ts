import type {Carrier, TrackingPage} from './carrier.js';

// Label specification 2.4 (July 2024): eight digits, ten or twelve with the brand, and a barcode with two check
// digits.
export const mondialRelay = {
  id: 'mondial-relay',
  name: 'Mondial Relay',
  hosts: ['mondialrelay.fr', 'mondialrelay.com'],
  home: 'FR',
  reach: 8.4,
  formats: {
    26: {
      shape: '( brand#2 shipment#8 parcel#4 ) check# routing#11',
      check: {algorithm: 'mod11', weights: [2, 3, 4, 5, 6, 7], complement: true},
    },
    8: {shape: 'shipment#8', rare: 1},
    10: {shape: 'brand#2 shipment#8', rare: 2},
    12: {shape: 'brand#2 shipment#10', rare: 2},
  },
} as const satisfies Carrier;

export const mondialRelayPage = {
  trackingUrl: 'https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition={number}',
  needs: ['postcode'],
} as const satisfies TrackingPage;
