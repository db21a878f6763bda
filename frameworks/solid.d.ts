// `<order-tracker>` in TSX of Solid: https://docs.solidjs.com/configuration/typescript
import type {JSX} from 'solid-js';
import type {Events, OrderTracker, Properties} from './element.js';

type Handlers = {readonly [Name in keyof Events as `on:${Name}`]?: (event: Events[Name]) => void};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'order-tracker': JSX.HTMLAttributes<OrderTracker> & Properties & Handlers;
    }
  }
}
