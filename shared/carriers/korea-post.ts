import type {Carrier, TrackingPage} from './carrier.js';

// Thirteen digits within Korea: https://service.epost.go.kr, 2026-11. No check digit is published.
export const koreaPost = {
  id: 'korea-post',
  name: 'Korea Post',
  alsoCalled: ['우체국'],
  hosts: ['epost.go.kr'],
  postOf: ['KR'],
  reach: 8,
  formats: {13: {shape: '6 #12', rare: 1}},
} as const satisfies Carrier;

export const koreaPostPage = {
  trackingUrl: 'https://service.epost.go.kr/trace.RetrieveDomRigiTraceList.comm?sid1={number}',
} as const satisfies TrackingPage;
