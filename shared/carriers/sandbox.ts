import type {Carrier} from './carrier.js';

// Ours: the make-believe carrier in shared/sandbox.
export const sandbox = {
  id: 'sandbox',
  name: 'Test Carrier',
  reach: 0,
} as const satisfies Carrier;
