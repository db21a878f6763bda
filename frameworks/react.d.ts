// `<order-tracker>` in TSX of React 19: https://react.dev/blog/2024/04/25/react-19-upgrade-guide#the-jsx-namespace-in-typescript
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Handlers, OrderTracker, Properties} from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'order-tracker': DetailedHTMLProps<HTMLAttributes<OrderTracker>, OrderTracker> & Properties & Handlers;
    }
  }
}
