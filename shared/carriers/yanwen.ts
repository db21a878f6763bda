import type {Carrier, TrackingPage} from './carrier.js';

// S10 numbers that end in YP, which is no country: https://track.yw56.com.cn, 2026-11.
export const yanwen = {
  id: 'yanwen',
  name: 'Yanwen',
  hosts: ['yw56.com.cn'],
  postOf: ['YP'],
  reach: 8.3,
} as const satisfies Carrier;

export const yanwenPage = {
  trackingUrl: 'https://track.yw56.com.cn/en/querydel?nums={number}',
} as const satisfies TrackingPage;
