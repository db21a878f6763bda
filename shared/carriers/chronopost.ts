import type {Carrier, TrackingPage} from './carrier.js';

// S10 numbers that begin with X or P; fourteen digits and a letter are DPD's, of the same house.
// https://www.chronopost.fr, 2026-11.
export const chronopost = {
  id: 'chronopost',
  name: 'Chronopost',
  hosts: ['chronopost.fr'],
  home: 'FR',
  reach: 8.3,
  formats: {
    s10: {shape: '(PZ|X[A-Z]) ( #8 ) check# (FR|JB|JF)', check: {algorithm: 's10'}, strong: true},
    15: {shape: 'depot#4 #10 check*', check: {algorithm: 'mod37'}, rare: 0.5},
    14: {shape: 'depot#4 #10', rare: 1},
  },
} as const satisfies Carrier;

export const chronopostPage = {
  trackingUrl: 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={number}',
} as const satisfies TrackingPage;
