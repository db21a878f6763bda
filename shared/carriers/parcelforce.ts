import type {Carrier, TrackingPage} from './carrier.js';

// https://www.parcelforce.com, "tracking number formats", 2026-11. No check digit is published.
export const parcelforce = {
  id: 'parcelforce',
  name: 'Parcelforce',
  alsoCalled: ['Parcel Force'],
  hosts: ['parcelforce.com'],
  home: 'GB',
  reach: 7.9,
  formats: {
    9: {shape: 'contract@2 #7', rare: 0.5},
    14: {shape: 'contract@4 #10', rare: 0.5},
    12: {shape: '#12', rare: 2},
  },
} as const satisfies Carrier;

export const parcelforcePage = {
  trackingUrl: 'https://www.parcelforce.com/track-trace?trackNumber={number}',
} as const satisfies TrackingPage;
