import type {Carrier, TrackingPage} from './carrier.js';

// Numbers as UniUni's API documents them: UUS or N, then digits. No check digit is published.
// https://www.uniuni.com, 2026-11.
export const uniuni = {
  id: 'uniuni',
  name: 'UniUni',
  hosts: ['uniuni.com'],
  home: 'CA',
  reach: 8.2,
  formats: {
    uus: {shape: 'UUS *13-16', strong: true},
    u9999: {shape: 'U9999 #11', rare: 0.5},
    '4c': {shape: '4C #9 US', rare: 1},
  },
} as const satisfies Carrier;

export const uniuniPage = {
  trackingUrl: 'https://www.uniuni.com/tracking/#tracking-detail?no={number}',
} as const satisfies TrackingPage;
