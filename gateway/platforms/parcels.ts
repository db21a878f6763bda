// Which parcels an order has after a platform spoke. Pure: the same words in any order come to the same parcels.
import type {Item} from '../../shared/model.js';
import type {Status} from '../../shared/status.js';
import {mostParcels, type Parcel} from '../merchant-order.js';
import {shipmentKey} from '../store/keys.js';
import type {Fulfilment} from './platform.js';

/** Of each fulfilment the newest word. Where the list is complete, it is the whole of it. */
export function newestOf(
  known: readonly Fulfilment[],
  said: readonly Fulfilment[],
  complete: boolean,
): readonly Fulfilment[] {
  const newest = new Map((complete ? [] : known).map((one) => [one.id, one]));
  for (const one of said) if (one.at >= (newest.get(one.id)?.at ?? 0)) newest.set(one.id, one);
  return [...newest.values()];
}

/** A parcel of the order as it is stored. */
interface KnownParcel {
  readonly key: string;
  readonly status: Status;
  readonly parcel: Parcel;
}

/** Statuses in which no carrier has had it in hand. */
const untouched: readonly Status[] = ['unknown', 'pre_transit', 'cancelled'];

interface Change {
  readonly known: readonly KnownParcel[];
  readonly before: readonly Fulfilment[];
  readonly now: readonly Fulfilment[];
  readonly items: readonly Item[];
}

/**
 * Those that others than the platform named stay. One whose fulfilment is cancelled or gone stays if a carrier has had it;
 * one whose number was corrected does not.
 */
export function parcelsAfter({known, before, now, items}: Change): Parcel[] {
  const named = byKey(now);
  const ours = byKey(before);
  const corrected = byKey(before.filter(({id}) => now.some((one) => one.id === id && one.parcels.length > 0)));
  const others = known.filter(
    ({key, status}) => !named.has(key) && (!ours.has(key) || (!corrected.has(key) && !untouched.includes(status))),
  );
  const parcels = [...named].sort(([a, first], [b, second]) => (placeOf(first, a) < placeOf(second, b) ? -1 : 1));
  return [...others.map(({parcel}) => parcel), ...parcels.map(([, parcel]) => parcel)]
    .slice(0, mostParcels)
    .map((parcel) => fitted(parcel, items));
}

/** By when it was sent, then by what it is. */
function placeOf({addedAt}: Parcel, key: string): string {
  return `${addedAt ? new Date(addedAt).toISOString() : ''} ${key}`;
}

/** Fulfilments in one box are one parcel. */
function byKey(fulfilments: readonly Fulfilment[]): Map<string, Parcel> {
  const parcels = new Map<string, Parcel>();
  const inOrder = [...fulfilments].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const parcel of inOrder.flatMap(({parcels}) => parcels)) {
    const key = shipmentKey(parcel.carrier, parcel.number);
    const {items, ...first} = parcels.get(key) ?? parcel;
    const packed = parcels.has(key) ? items && parcel.items && [...items, ...parcel.items] : items;
    parcels.set(key, {...first, ...(packed && {items: packed})});
  }
  return parcels;
}

/** No more of an item than was ordered, each once, and none that was not. */
function fitted({items: packed, ...parcel}: Parcel, ordered: readonly Item[]): Parcel {
  if (!packed) return parcel;
  const items = ordered.flatMap(({id, quantity: most}) => {
    const quantity = packed.reduce((sum, item) => sum + (item.id === id ? item.quantity : 0), 0);
    return quantity > 0 ? [{id, quantity: Math.min(quantity, most)}] : [];
  });
  return items.length > 0 ? {...parcel, items} : parcel;
}
