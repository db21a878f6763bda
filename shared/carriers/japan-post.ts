import type {Carrier, TrackingPage} from './carrier.js';

// Registered mail: 3-2-5-1, ten digits modulo 7. Parcels: 4-4-4, eleven digits modulo 7, in the trade's "7DR".
// https://www.post.japanpost.jp, 2026-11.
export const japanPost = {
  id: 'japan-post',
  name: 'Japan Post',
  alsoCalled: ['Yu-Pack', '日本郵便', 'ゆうパック'],
  hosts: ['japanpost.jp'],
  postOf: ['JP'],
  reach: 8.3,
  formats: {
    11: {shape: '#10 check#', check: {algorithm: 'mod7'}, groups: '3-2-5-1', rare: 1},
    12: {shape: '#11 check#', check: {algorithm: 'mod7'}, unofficial: true, rare: 1},
  },
} as const satisfies Carrier;

export const japanPostPage = {
  trackingUrl: 'https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}',
} as const satisfies TrackingPage;
