import type {Carrier, TrackingPage} from './carrier.js';

// Amazon Logistics; the letter after TB says the region. https://github.com/jkeen/tracking_number_data, amazon.json.
export const amazon = {
  id: 'amazon',
  name: 'Amazon',
  alsoCalled: ['Amazon Logistics', 'AMZL'],
  hosts: [
    'track.amazon.com',
    'track.amazon.co.uk',
    'track.amazon.de',
    'track.amazon.fr',
    'track.amazon.it',
    'track.amazon.es',
  ],
  reach: 9.8,
  formats: {
    tb: {shape: 'TB[A-Z] #12', strong: true},
    // Europe: a letter, or the country, then ten digits; in France the second place may be a letter.
    11: {shape: '[AFCQ] #10', rare: 2.5},
    12: {shape: '(AT|BE|DE|ES|FR|GB|IE|IN|IT|JP|NL|PL|SE|UK) #10', rare: 1},
  },
} as const satisfies Carrier;

export const amazonPage = {
  trackingUrl: 'https://track.amazon.com/tracking/{number}',
} as const satisfies TrackingPage;
