import type {Carrier, TrackingPage} from './carrier.js';

// Slips of 4-4-4 digits, eleven modulo 7: known to everyone who prints them, published by third parties only
// (http://nanoappli.com/blog/archives/369).
export const yamato = {
  id: 'yamato',
  name: 'Yamato',
  alsoCalled: ['TA-Q-BIN', 'ヤマト運輸', 'クロネコヤマト', '宅急便'],
  hosts: ['kuronekoyamato.co.jp'],
  home: 'JP',
  reach: 8.6,
  formats: {12: {shape: '#11 check#', check: {algorithm: 'mod7'}, unofficial: true, rare: 0.5}},
} as const satisfies Carrier;

export const yamatoPage = {
  trackingUrl: 'https://toi.kuronekoyamato.co.jp/cgi-bin/tneko?number01={number}',
} as const satisfies TrackingPage;
