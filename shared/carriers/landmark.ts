import type {Carrier, TrackingPage} from './carrier.js';

// https://github.com/jkeen/tracking_number_data, landmark.json.
export const landmark = {
  id: 'landmark',
  name: 'Landmark Global',
  hosts: ['landmarkglobal.com'],
  reach: 7.5,
  formats: {ltn: {shape: 'LTN #8-9 N1', strong: true}, plain: {shape: 'LTN #9', rare: 0.5}},
} as const satisfies Carrier;

export const landmarkPage = {
  trackingUrl: 'https://track.landmarkglobal.com/?search={number}',
} as const satisfies TrackingPage;
