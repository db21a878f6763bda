import type {Carrier, TrackingPage} from './carrier.js';

// "Labelling and Shipping Notice Manual" 5.1, chapter 4.1.6: 22 or 16 digits, the last one a GS1 check digit.
export const austrianPost = {
  id: 'austrian-post',
  name: 'Austrian Post',
  alsoCalled: ['Österreichische Post'],
  hosts: ['post.at'],
  postOf: ['AT'],
  reach: 8.3,
  formats: {
    22: {shape: '10 #19 check#', check: {algorithm: 'mod10', weights: [3, 1]}, strong: true},
    // No public number of sixteen digits was seen.
    16: {shape: '#4 product#2 #9 check#', check: {algorithm: 'mod10', weights: [3, 1]}, unofficial: true, rare: 1},
  },
} as const satisfies Carrier;

export const austrianPostPage = {
  trackingUrl: 'https://www.post.at/sv/sendungssuche?snr={number}',
} as const satisfies TrackingPage;
