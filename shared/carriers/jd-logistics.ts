import type {Carrier, TrackingPage} from './carrier.js';

// https://www.jingdonglogistics.com, 2026-11: JDV, a letter, eleven digits; or JDX and JDK.
export const jdLogistics = {
  id: 'jd-logistics',
  name: 'JD Logistics',
  alsoCalled: ['京东物流'],
  hosts: ['jingdonglogistics.com'],
  home: 'CN',
  reach: 8,
  formats: {
    jdv: {shape: 'JDV[A-Z] #11', strong: true},
    jdx: {shape: 'JD[JKVWX] #12', strong: true},
    jd: {shape: 'JD #13', rare: 1},
    vg: {shape: 'VG #11', rare: 1},
  },
} as const satisfies Carrier;

export const jdLogisticsPage = {
  trackingUrl: 'https://www.jingdonglogistics.com/Tracking?waybillCodes={number}',
} as const satisfies TrackingPage;
