import type {Carrier, TrackingPage} from './carrier.js';

// LP numbers of AliExpress orders: https://global.cainiao.com, 2026-11. No check digit is published.
export const cainiao = {
  id: 'cainiao',
  name: 'Cainiao',
  alsoCalled: ['AliExpress Standard Shipping'],
  hosts: ['cainiao.com'],
  home: 'CN',
  reach: 9,
  formats: {
    lp: {shape: 'LP #14', strong: true},
    'lp-cn': {shape: 'LP #13 CN', strong: true},
    cng: {shape: 'CNG #14', strong: true},
  },
} as const satisfies Carrier;

export const cainiaoPage = {
  trackingUrl: 'https://global.cainiao.com/newDetail.htm?mailNoList={number}',
} as const satisfies TrackingPage;
