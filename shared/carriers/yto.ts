import type {Carrier, TrackingPage} from './carrier.js';

// YT and thirteen digits, which tells it from YunExpress: https://www.yto.net.cn, 2026-11.
export const yto = {
  id: 'yto',
  name: 'YTO Express',
  alsoCalled: ['YTO', '圆通'],
  hosts: ['yto.net.cn'],
  home: 'CN',
  reach: 8.3,
  formats: {yt: {shape: 'YT #13', strong: true}},
} as const satisfies Carrier;

export const ytoPage = {
  trackingUrl: 'https://www.yto.net.cn/ytoExpress/waybill/search?waybillNo={number}',
} as const satisfies TrackingPage;
