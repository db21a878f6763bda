import type {Carrier, TrackingPage} from './carrier.js';

// Hands parcels to USPS under an IMpb number: https://www.osmworldwide.com/tracking/, 2026-11.
export const osmWorldwide = {
  id: 'osm-worldwide',
  name: 'OSM Worldwide',
  hosts: ['osmworldwide.com'],
  home: 'US',
  reach: 8,
} as const satisfies Carrier;

export const osmWorldwidePage = {
  trackingUrl: 'https://www.osmworldwide.com/tracking/?trackingNumbers={number}',
} as const satisfies TrackingPage;
