import type {Carrier, TrackingPage} from './carrier.js';

// https://github.com/jkeen/tracking_number_data, old_dominion.json: PRO numbers with a Luhn digit; 8 is guaranteed.
export const oldDominion = {
  id: 'old-dominion',
  name: 'Old Dominion',
  alsoCalled: ['ODFL'],
  hosts: ['odfl.com'],
  home: 'US',
  reach: 7.5,
  formats: {11: {shape: '(0[0-9]|77|78|80) #8 check#', check: {algorithm: 'luhn'}}},
} as const satisfies Carrier;

export const oldDominionPage = {
  trackingUrl: 'https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers={number}',
} as const satisfies TrackingPage;
