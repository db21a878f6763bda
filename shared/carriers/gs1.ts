import type {Carrier} from './carrier.js';

// Serial shipping container code, GS1 General Specifications 3.3.1 and 7.9.1. Any sender and any carrier may use one.
export const gs1 = {
  id: 'gs1',
  name: 'SSCC',
  reach: 8.5,
  formats: {
    sscc: {shape: '[0-9] company#16 check#', check: {algorithm: 'mod10', weights: [3, 1]}},
    'sscc-00': {shape: '00 [0-9] company#16 check#', check: {algorithm: 'mod10', weights: [3, 1]}},
  },
} as const satisfies Carrier;
