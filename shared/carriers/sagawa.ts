import type {Carrier, TrackingPage} from './carrier.js';

// As Yamato's. The tracking page: https://k2k.sagawa-exp.co.jp/p/sagawa/web/okurijoinput.jsp
export const sagawa = {
  id: 'sagawa',
  name: 'Sagawa',
  alsoCalled: ['佐川急便'],
  hosts: ['sagawa-exp.co.jp'],
  home: 'JP',
  reach: 8.4,
  formats: {12: {shape: '#11 check#', check: {algorithm: 'mod7'}, unofficial: true, rare: 0.5}},
} as const satisfies Carrier;

export const sagawaPage = {
  trackingUrl: 'https://k2k.sagawa-exp.co.jp/p/web/okurijosearch.do?okurijoNo={number}',
} as const satisfies TrackingPage;
