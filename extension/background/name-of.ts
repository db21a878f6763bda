import type {Watch} from '../watch.js';

/** What its owner calls it, else whose it is. Pure. */
export function nameOf({name, view}: Watch): string {
  if (name) return name;
  const [parcel] = view.order.shipments;
  if (!view.numberOnly || !parcel) return view.shop.name;
  return [parcel.carrierName, parcel.number].filter((part) => part !== '?').join(' ');
}
