import type {Carrier, TrackingPage} from './carrier.js';

// https://www.sf-express.com: SF and thirteen digits; twelve digits before 2017. No check digit is published.
export const sfExpress = {
  id: 'sf-express',
  name: 'SF Express',
  alsoCalled: ['S.F. Express', '顺丰', '順豐'],
  hosts: ['sf-express.com'],
  home: 'CN',
  reach: 8.5,
  formats: {sf: {shape: 'SF #13', strong: true}, 12: {shape: '#12', rare: 2.5}},
} as const satisfies Carrier;

export const sfExpressPage = {
  trackingUrl: 'https://www.sf-express.com/chn/en/waybill/waybill-detail/{number}',
  needs: ['phone'],
} as const satisfies TrackingPage;
