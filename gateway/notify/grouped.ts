// What becomes of a parcel's moment for a reader who wants an order's parcels told together. Pure.
import type {Order} from '../../shared/model.js';
import type {Moment, Reached} from '../../shared/moments.js';
import {statusOf} from '../../shared/order-status.js';
import type {About} from '../store/outbox.js';
import {momentKey, parcelKey} from './moment-key.js';
import type {Telling} from './telling.js';

export interface Grouped {
  /** Among those of the order. */
  readonly key: string;
  readonly about: About;
  /** How long it waits for others, in milliseconds. */
  readonly delay: number;
}

const digestDelay = 30 * 60_000;

/** For now, or for somebody to act on: each is told by itself, and at once. */
const urgent: readonly Moment[] = ['ready_for_pickup', 'attempt_failed', 'action_needed'];

/** `undefined` if it is told with a later one: an order has not arrived while a parcel is missing. */
export function grouped(grouping: Telling['grouping'], reached: Reached, order: Order): Grouped | undefined {
  const {moment, mark} = reached;
  const parcel = parcelKey(reached);
  const each: Grouped = {
    key: momentKey(reached),
    about: {moment: momentKey(reached), ...(parcel && {parcels: [parcel]})},
    delay: 0,
  };
  if (grouping === 'parcel' || !parcel || urgent.includes(moment)) return each;
  if (grouping === 'digest') {
    if (moment === 'out_for_delivery') return each;
    return {...each, about: {...each.about, isDigest: true}, delay: digestDelay};
  }
  if (moment === 'delivered' && statusOf(order) !== 'delivered') return undefined;
  const once = moment === 'dispatched' || moment === 'delivered';
  return {...each, key: [moment, once ? 'order' : mark].join(' '), about: {moment: momentKey(reached)}};
}
