import {Carriers} from './carriers.js';
import {Embed} from './embed.js';
import {OneOrder} from './order.js';
import {Orders} from './orders.js';
import {Policies} from './policy.js';
import {SignIn} from './sign-in.js';
import {Today} from './today.js';

/** Every screen, by the name of its element. */
export const screens = {
  'merchant-carriers': Carriers,
  'merchant-embed': Embed,
  'merchant-order': OneOrder,
  'merchant-orders': Orders,
  'merchant-policy': Policies,
  'merchant-sign-in': SignIn,
  'merchant-today': Today,
};
