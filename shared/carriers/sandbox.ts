import type {Carrier} from './carrier.js';

export const sandbox = {
  id: 'sandbox',
  name: 'Test Carrier',
  source: 'ours: the make-believe carrier in shared/sandbox',
} as const satisfies Carrier;
