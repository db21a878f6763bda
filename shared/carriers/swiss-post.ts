import type {Carrier, TrackingPage} from './carrier.js';

// 99 or 98, eight of franking licence, eight of item, printed 99.34.123456.12345678. No check digit. S10 abroad.
// https://www.post.ch, 2026-11.
export const swissPost = {
  id: 'swiss-post',
  name: 'Swiss Post',
  alsoCalled: ['Schweizerische Post', 'La Poste Suisse', 'Swisspost'],
  hosts: ['post.ch', 'swisspost.ch'],
  postOf: ['CH'],
  reach: 8.3,
  formats: {18: {shape: '9[6-9] licence#8 item#8', groups: '2-2-6-8'}},
} as const satisfies Carrier;

export const swissPostPage = {
  trackingUrl: 'https://service.post.ch/ekp-web/ui/entry/search/{number}',
} as const satisfies TrackingPage;
