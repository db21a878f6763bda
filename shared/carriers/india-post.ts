import type {Carrier} from './carrier.js';

// S10 numbers: https://www.indiapost.gov.in, 2026-11.
export const indiaPost = {
  id: 'india-post',
  name: 'India Post',
  alsoCalled: ['Speed Post'],
  hosts: ['indiapost.gov.in'],
  postOf: ['IN'],
  reach: 8.5,
} as const satisfies Carrier;
