import type {Carrier, TrackingPage} from './carrier.js';

// https://www.jtexpress.com: JT and thirteen digits in China, JP, JD or digits alone elsewhere.
export const jtExpress = {
  id: 'jt-express',
  name: 'J&T Express',
  alsoCalled: ['J&T'],
  hosts: ['jtexpress.my', 'jtexpress.ph', 'jtexpress.com'],
  home: 'ID',
  reach: 8.5,
  formats: {
    jt: {shape: 'JT #13', strong: true},
    j: {shape: 'J[A-Z] #10', rare: 0.5},
    12: {shape: '8 #11', rare: 1},
  },
} as const satisfies Carrier;

export const jtExpressPage = {
  trackingUrl: 'https://www.jtexpress.my/tracking/{number}',
} as const satisfies TrackingPage;
