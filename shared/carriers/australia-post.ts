import type {Carrier, TrackingPage} from './carrier.js';

// eParcel articles, 21 or 23 characters: https://auspost.com.au, label guide of eParcel. The check digit's rule is
// not published.
export const australiaPost = {
  id: 'australia-post',
  name: 'Australia Post',
  alsoCalled: ['AusPost', 'StarTrack'],
  hosts: ['auspost.com.au'],
  postOf: ['AU'],
  reach: 8.6,
  formats: {
    21: {shape: 'customer*3 consignment#7 article#2 product#9'},
    'article-lead': {shape: '(11|3[3-8]|99) customer*3 consignment#7 article#2 product#7'},
    23: {shape: '(11|3[3-8]|99) customer*3 consignment#7 article#2 product#9'},
    12: {shape: '3[3-8] customer*3 consignment#7', rare: 1},
    // Prepaid satchels; a GS1 check digit that three public numbers have.
    22: {shape: '0[0-3] #19 check#', check: {algorithm: 'mod10', weights: [3, 1]}, unofficial: true, rare: 1},
    10: {shape: 'customer*3 consignment#7', rare: 1.5},
  },
} as const satisfies Carrier;

export const australiaPostPage = {
  trackingUrl: 'https://auspost.com.au/mypost/track/details/{number}',
} as const satisfies TrackingPage;
