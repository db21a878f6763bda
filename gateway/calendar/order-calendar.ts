// What of an order belongs into a calendar: the day each parcel comes, and until when one waits.
import {createHash} from 'node:crypto';
import type {Screen} from '../../shared/answer/screen.js';
import type {Parcel} from '../../shared/assess-parcel.js';
import type {Window} from '../../shared/model.js';
import type {PageStrings} from '../../shared/strings/page/index.js';
import {clockOf, dateOf, instantAt, timeKind} from '../../shared/time.js';
import type {Calendar, Entry, When} from './write.js';

interface OrderOf {
  readonly screen: Screen;
  readonly strings: PageStrings;
  readonly shopId: number;
  readonly orderId: number;
  /** How often it has changed. */
  readonly changes: number;
  readonly updatedAt: string;
}

export function orderCalendar(of: OrderOf): Calendar {
  const {screen, strings, changes, updatedAt} = of;
  const {view, assessment} = screen;
  const {order, shop} = view;
  const name = `${shop.name}, ${strings.calendarWords.order(order.number)}`;
  const parcels = assessment.parcels.flatMap((parcel) => parcelEntries(of, parcel));
  const promised = order.shipments.length === 0 && order.promise ? [promiseEntry(of, order.promise.to)] : [];
  return {name, sequence: changes, changedAt: updatedAt, entries: [...parcels, ...promised]};
}

function promiseEntry(of: OrderOf, day: string): Entry {
  return {...common(of, 'promise'), when: {day}, title: of.strings.calendarWords.promised(of.screen.view.shop.name)};
}

function parcelEntries(of: OrderOf, {shipment, situation}: Parcel): Entry[] {
  const {screen, strings} = of;
  const {order, shop} = screen.view;
  const {facts, carrier, number} = shipment;
  const key = `${carrier} ${number}`;
  const isOver = ['cancelled', 'returning', 'returned', 'lost'].includes(situation);
  const said: Window | undefined = facts.deliveredAt ? {from: facts.deliveredAt} : facts.estimate;
  const window = said ?? (order.promise && {from: order.promise.to});
  const title = said ? strings.calendarWords.arriving(shop.name) : strings.calendarWords.promised(shop.name);
  const until = facts.pickup?.until;
  const waits = situation === 'ready_for_pickup';
  return [
    ...(window && !waits
      ? [
          {
            ...common(of, `arrival ${key}`),
            when: whenOf(screen, window),
            title,
            isCancelled: isOver || isStopped(screen),
          },
        ]
      : []),
    ...(until && (waits || isOver)
      ? [
          {
            ...common(of, `pickup ${key}`),
            when: {day: dateOf(until)},
            title: strings.calendarWords.pickUp(shop.name),
            isCancelled: isOver,
          },
        ]
      : []),
  ];
}

function isStopped({view}: Screen): boolean {
  return view.order.state === 'cancelled';
}

function common({screen, strings, shopId, orderId}: OrderOf, what: string): Omit<Entry, 'when' | 'title'> {
  const hash = createHash('sha256').update(`${shopId} ${orderId} ${what}`).digest('hex').slice(0, 32);
  const text = strings.calendarWords.order(screen.view.order.number);
  return {uid: `${hash}@order-tracker`, text, isCancelled: isStopped(screen)};
}

/** Days are the destination's and never shift; a window of one day is at the destination's clock. */
function whenOf({assessment: {now}}: Screen, {from, to}: Window): When {
  const isWindow = to !== undefined && clockOf(from) && clockOf(to) && from < to && dateOf(from) === dateOf(to);
  if (!isWindow) return {day: dateOf(to ?? from)};
  const at = (time: string) => (timeKind(time) === 'instant' ? time : instantAt(time, now.timeZone));
  return {from: at(from), to: at(to)};
}
