import type {Carrier, TrackingPage} from './carrier.js';

// S10 numbers: https://www.anpost.com, 2026-11.
export const anPost = {
  id: 'an-post',
  name: 'An Post',
  hosts: ['anpost.com'],
  postOf: ['IE'],
  reach: 7.9,
} as const satisfies Carrier;

export const anPostPage = {
  trackingUrl: 'https://www.anpost.com/Post-Parcels/Track/History?item={number}',
} as const satisfies TrackingPage;
