import type {Carrier, TrackingPage} from './carrier.js';

// https://www.posta.hu, 2026-11: JJH or PNTM and twenty-two digits, RL and fourteen. No check digit is published.
export const magyarPosta = {
  id: 'magyar-posta',
  name: 'Magyar Posta',
  alsoCalled: ['MPL'],
  hosts: ['posta.hu'],
  postOf: ['HU'],
  reach: 7.7,
  formats: {
    pntm: {shape: 'PNTM #22', strong: true},
    jjh: {shape: 'JJH *17', strong: true},
    rl: {shape: 'RL #14', rare: 0.5},
  },
} as const satisfies Carrier;

export const magyarPostaPage = {
  trackingUrl: 'https://www.posta.hu/nyomkovetes/nyitooldal?searchvalue={number}',
} as const satisfies TrackingPage;
