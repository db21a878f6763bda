import type {OrderTracker} from 'order-tracker';
import type {} from 'order-tracker/react';
import type {RefObject} from 'react';

declare const tracker: RefObject<OrderTracker>;

export const right = (
  <order-tracker
    ref={tracker}
    className="tracker"
    api="https://orders.shop.example/"
    token="1"
    strings={{lookUp: {title: 'Where is my order?'}}}
    onorder-tracker-load={({view}) => view.order.number.length}
    onorder-tracker-error={({code}) => code === 'unreachable'}
  >
    <a href="/contact">Ask us</a>
  </order-tracker>
);

// @ts-expect-error: a number is text.
export const number = <order-tracker number={1042} />;
// @ts-expect-error: there is no such attribute.
export const attribute = <order-tracker nubmer="1042" />;
// @ts-expect-error: the other event has it.
export const field = <order-tracker onorder-tracker-load={({code}) => code} />;
