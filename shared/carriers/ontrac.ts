import type {Carrier, TrackingPage} from './carrier.js';

// https://github.com/jkeen/tracking_number_data/issues/111 (prefixes after LaserShip became OnTrac) and ontrac.json
// (check digit).
export const ontrac = {
  id: 'ontrac',
  name: 'OnTrac',
  alsoCalled: ['LaserShip', 'Laser Ship'],
  hosts: ['ontrac.com', 'lasership.com'],
  home: 'US',
  reach: 8.6,
  formats: {
    // C counts as 4 and D as 5.
    15: {shape: '[CD] #13 check#', check: {algorithm: 'mod10', weights: [2, 1]}, strong: true},
    // LaserShip's. None of them has a check digit: consecutive numbers are in use.
    '1ls7': {shape: '1LS7[12] #10', strong: true},
    '1ls7-piece': {shape: '1LS7[12] #11 1', strong: true},
    '1lscx': {shape: '1LSCX *10-12', strong: true},
    '1ls7-20': {shape: '1LS7[12] #15', rare: 1},
    l: {shape: 'L[AEHINSX] #8', rare: 1},
    bn: {shape: 'BN #8-12', rare: 2},
    q: {shape: 'Q #8 C', rare: 3},
  },
} as const satisfies Carrier;

export const ontracPage = {
  trackingUrl: 'https://www.ontrac.com/tracking/?number={number}',
} as const satisfies TrackingPage;
