// What of the list is meant by a few letters. Pure.
import type {Row} from './row.js';

/** Whether each word of `query` stands somewhere in what is known of the order. */
export function matches({watch, name, status, source}: Row, query: string): boolean {
  const {order, shop} = watch.view;
  const parcels = order.shipments.flatMap(({number, carrierName}) => [number, carrierName]);
  const items = order.items.flatMap((item) => [item.name, item.variant]);
  const all = plain([name, watch.note, status, source, shop.name, order.number, ...items, ...parcels].join('\n'));
  return plain(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Without capitals and accents, which nobody types into a search. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
