import type {Carrier, TrackingPage} from './carrier.js';

// https://trace.cjlogistics.com, 2026-11: ten or twelve digits.
export const cjLogistics = {
  id: 'cj-logistics',
  name: 'CJ Logistics',
  alsoCalled: ['CJ대한통운', '대한통운'],
  hosts: ['cjlogistics.com', 'doortodoor.co.kr'],
  home: 'KR',
  reach: 8,
  formats: {12: {shape: '#12', rare: 1.5}, 10: {shape: '#10', rare: 2.5}},
} as const satisfies Carrier;

export const cjLogisticsPage = {
  trackingUrl: 'https://trace.cjlogistics.com/next/tracking.html?wblNo={number}',
} as const satisfies TrackingPage;
