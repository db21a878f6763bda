import type {Carrier} from './carrier.js';

// https://github.com/RomaBilka/parcel-tracking: two letters, ten digits, NPG; or NPG, two letters, twelve digits.
export const npShopping = {
  id: 'np-shopping',
  name: 'NP Shopping',
  home: 'UA',
  reach: 6.5,
  formats: {
    15: {shape: 'kind@2 #10 NPG', strong: true},
    npg: {shape: 'NPG kind@2 #12', strong: true},
  },
} as const satisfies Carrier;
