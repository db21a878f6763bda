import type {Carrier, TrackingPage} from './carrier.js';

// S10 numbers: https://www.nzpost.co.nz, 2026-11; tickets of its couriers are not published.
export const nzPost = {
  id: 'nz-post',
  name: 'NZ Post',
  alsoCalled: ['New Zealand Post'],
  hosts: ['nzpost.co.nz'],
  postOf: ['NZ'],
  reach: 7.9,
} as const satisfies Carrier;

export const nzPostPage = {
  trackingUrl: 'https://www.nzpost.co.nz/tools/tracking?trackid={number}',
} as const satisfies TrackingPage;
