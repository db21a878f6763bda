// Which items are in which parcel. A quantity is never guessed: where one stays unknown nothing is said of the parcel,
// for a list that lacks something says that it is not in there.
import {ItemSchema} from '../model.js';
import {isSame, type Line, type Listed, linesIn} from './items.js';
import type {Parcel} from './parcels.js';
import {firstFit, thingsIn} from './property.js';
import type {SeenShipment} from './seen-order.js';

type Content = NonNullable<SeenShipment['items']>[number];

/** The order's lines that say they are delivered with `parcel`, and with no other. */
export function linesFor(parcel: Parcel, lines: readonly Line[]): Line[] {
  return lines.filter(({source}) => {
    const deliveries = thingsIn(source, 'orderDelivery');
    return deliveries.length > 0 && deliveries.every((delivery) => parcel.things.includes(delivery));
  });
}

/** How many of each of the `listed` items are in `parcel`, if the page says exactly that. */
export function contentsOf(parcel: Parcel, lines: readonly Line[], listed: readonly Listed[]): Content[] | undefined {
  const split = lines.some(({source}) => thingsIn(source, 'orderDelivery').length > 1);
  const own = linesFor(parcel, lines).map((line) => ({...line, quantity: line.quantity ?? 1}));
  if (split) return undefined;
  if (own.length > 0) return counted(own, listed);
  const [shipped = []] = parcel.things.map((thing) => linesIn(thing, 'itemShipped')).filter(({length}) => length > 0);
  return counted(shipped, listed);
}

function counted(inside: readonly Line[], listed: readonly Listed[]): Content[] | undefined {
  if (inside.some((line) => !listed.some((known) => isSame(known.line, line)))) return undefined;
  const contents = listed.flatMap(({line, item}) => {
    const same = inside.filter((one) => isSame(one, line));
    return same.length > 0 ? [{id: item.id, quantity: quantityOf(same, item.quantity)}] : [];
  });
  const known = contents.flatMap(({id, quantity}) => (quantity === undefined ? [] : [{id, quantity}]));
  return known.length > 0 && known.length === contents.length ? known : undefined;
}

/** As stated, or as often as the line stands there if that is all that was ordered. */
function quantityOf(lines: readonly Line[], ordered: number): number | undefined {
  if (lines.length === ordered && lines.every(({quantity}) => quantity === undefined)) return ordered;
  const sum = lines.reduce((total, {quantity}) => total + (quantity ?? Number.NaN), 0);
  return firstFit(ItemSchema.entries.quantity, [sum]);
}
