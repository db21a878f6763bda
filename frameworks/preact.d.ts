// `<order-tracker>` in TSX of Preact: https://preactjs.com/guide/v10/typescript/
import type {HTMLAttributes} from 'preact';
import type {Handlers, OrderTracker, Properties} from './element.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'order-tracker': HTMLAttributes<OrderTracker> & Properties & Handlers;
    }
  }
}
