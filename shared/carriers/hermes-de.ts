import type {Carrier, TrackingPage} from './carrier.js';

// Fourteen digits with a GS1 check digit: https://www.paketda.de/firmenkunden/paket-pruefziffern.html. H and nineteen
// digits since 2022.
export const hermesDe = {
  id: 'hermes-de',
  name: 'Hermes',
  alsoCalled: ['myHermes'],
  hosts: ['myhermes.de', 'hermesworld.com'],
  home: 'DE',
  reach: 8.9,
  formats: {
    14: {shape: '#13 check#', check: {algorithm: 'mod10', weights: [3, 1]}, unofficial: true},
    h: {shape: 'H #19', strong: true},
  },
} as const satisfies Carrier;

export const hermesDePage = {
  trackingUrl: 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#{number}',
} as const satisfies TrackingPage;
