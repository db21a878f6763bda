// What a shop's React page might have, as docs/react.md shows it.
// @ts-expect-error: React comes without types.
import {createElement, useEffect, useRef, useState} from 'react';
import type {OrderTrackerLoadEvent} from '../../widget/events.js';
import type {OrderTracker} from '../../widget/order-tracker.js';

const strings = {items: {title: 'Yours'}};
const link = createElement('a', {href: '/contact'}, 'Ask us');

/** Drawn in the browser alone. */
export function Page() {
  const [number, setNumber] = useState('');
  const onLoad = ({view}: OrderTrackerLoadEvent) => setNumber(view.order.number);
  return createElement(
    'main',
    {title: number},
    createElement('order-tracker', {api: '/', token: 'one', strings, 'onorder-tracker-load': onLoad}, link),
  );
}

/** Drawn on the server first. */
export function PageFromServer() {
  const [number, setNumber] = useState('');
  const tracker: {readonly current: OrderTracker} = useRef(null);
  useEffect(() => {
    const element = tracker.current;
    const onLoad = ({view}: OrderTrackerLoadEvent) => setNumber(view.order.number);
    element.strings = strings;
    element.addEventListener('order-tracker-load', onLoad);
    return () => element.removeEventListener('order-tracker-load', onLoad);
  }, []);
  return createElement(
    'main',
    {title: number},
    createElement('order-tracker', {ref: tracker, api: '/', token: 'one'}, link),
  );
}
