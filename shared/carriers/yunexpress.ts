import type {Carrier, TrackingPage} from './carrier.js';

// https://github.com/jkeen/tracking_number_data/pull/109.
export const yunexpress = {
  id: 'yunexpress',
  name: 'YunExpress',
  alsoCalled: ['Yun Express'],
  hosts: ['yuntrack.com'],
  home: 'CN',
  reach: 8.5,
  formats: {yt: {shape: 'YT #16', strong: true}},
} as const satisfies Carrier;

export const yunexpressPage = {
  trackingUrl: 'https://www.yuntrack.com/parcelTracking?id={number}',
} as const satisfies TrackingPage;
