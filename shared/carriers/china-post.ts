import type {Carrier, TrackingPage} from './carrier.js';

// https://www.ems.com.cn, 2026-11: thirteen digits within China, S10 abroad.
export const chinaPost = {
  id: 'china-post',
  name: 'China Post',
  alsoCalled: ['EMS China', 'China EMS'],
  hosts: ['ems.com.cn', 'chinapost.com.cn'],
  postOf: ['CN'],
  reach: 9,
  formats: {13: {shape: '(1[0-2]|4[0-9]|5[0-2]|9[5-9]) #11', rare: 3}},
} as const satisfies Carrier;

export const chinaPostPage = {
  trackingUrl: 'https://www.ems.com.cn/queryList?mailNum={number}',
} as const satisfies TrackingPage;
