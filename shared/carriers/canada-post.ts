import type {Carrier, TrackingPage} from './carrier.js';

// Canada Post Developer Program, "Tracking number format": seven of customer, eight of serial, check digit.
export const canadaPost = {
  id: 'canada-post',
  name: 'Canada Post',
  alsoCalled: ['Postes Canada'],
  hosts: ['canadapost-postescanada.ca', 'canadapost.ca'],
  postOf: ['CA'],
  reach: 8.5,
  formats: {
    16: {shape: 'customer#7 #8 check#', check: {algorithm: 'mod10', weights: [3, 1]}},
  },
} as const satisfies Carrier;

export const canadaPostPage = {
  trackingUrl: 'https://www.canadapost-postescanada.ca/track-reperage/en#/details/{number}',
} as const satisfies TrackingPage;
