import type {Carrier, TrackingPage} from './carrier.js';

// https://docs.packetery.com: Z and ten digits, no check digit.
export const packeta = {
  id: 'packeta',
  name: 'Packeta',
  alsoCalled: ['Zásilkovna', 'Zasilkovna'],
  hosts: ['packeta.com', 'zasilkovna.cz'],
  home: 'CZ',
  reach: 8.1,
  formats: {z: {shape: 'Z #10'}},
} as const satisfies Carrier;

export const packetaPage = {
  trackingUrl: 'https://tracking.packeta.com/en/{number}',
} as const satisfies TrackingPage;
