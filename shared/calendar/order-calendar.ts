// What of an order belongs into a calendar: the day each parcel comes, and until when one waits.
import type {Screen} from '../answer/screen.js';
import type {Parcel} from '../assess-parcel.js';
import type {Window} from '../model.js';
import type {PageStrings} from '../strings/page/index.js';
import {clockOf, dateOf, instantAt, timeKind} from '../time.js';
import type {Calendar, Entry, When} from './write.js';

interface OrderOf {
  readonly screen: Pick<Screen, 'view' | 'assessment'>;
  readonly strings: Pick<PageStrings, 'calendarWords'>;
  /** Makes a name of the order's thing of that name, that nothing else anywhere has. */
  readonly uidOf: (what: string) => string;
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

function isStopped({view}: OrderOf['screen']): boolean {
  return view.order.state === 'cancelled';
}

function common({screen, strings, uidOf}: OrderOf, what: string): Omit<Entry, 'when' | 'title'> {
  const text = strings.calendarWords.order(screen.view.order.number);
  return {uid: `${uidOf(what)}@order-tracker`, text, isCancelled: isStopped(screen)};
}

/** Days are the destination's and never shift; a window of one day is at the destination's clock. */
function whenOf({assessment: {now}}: OrderOf['screen'], {from, to}: Window): When {
  const isWindow = to !== undefined && clockOf(from) && clockOf(to) && from < to && dateOf(from) === dateOf(to);
  if (!isWindow) return {day: dateOf(to ?? from)};
  const at = (time: string) => (timeKind(time) === 'instant' ? time : instantAt(time, now.timeZone));
  return {from: at(from), to: at(to)};
}
