import type {Watch} from './watch.js';

/** What its owner calls it, else what is in it, else where it is from: the same in the list, in a notification and in a calendar. */
export function nameOf({name, view}: Watch): string {
  const {order, shop, numberOnly} = view;
  const [first, ...others] = order.items;
  if (name) return name;
  if (first) return others.length > 0 ? `${first.name} +${others.length}` : first.name;
  return numberOnly ? order.number : `${shop.name} ${order.number}`;
}
