// What was ordered. schema.org: Order.orderedItem, OrderItem (https://schema.org/OrderItem). Gmail: Order.acceptedOffer,
// Offer.itemOffered and eligibleQuantity (https://developers.google.com/workspace/gmail/markup/reference/order); both
// checked 2026-11. Pages often give both, which is why they are not added up.
import {type Item, ItemSchema} from '../model.js';
import {given} from '../providers/carrier-values.js';
import {countIn, firstFit, textIn, thingsIn, valuesIn, wordsIn} from './property.js';
import {most} from './seen-order.js';
import type {Thing} from './thing.js';

/** A line of an order, or of a parcel. Without `quantity` the page did not say how many. */
export interface Line {
  readonly sku: string | undefined;
  readonly number: string | undefined;
  readonly name: string;
  readonly quantity: number | undefined;
  readonly imageUrl: string | undefined;
  /** Where the line itself was written, for what else it says. */
  readonly source: Thing;
}

const {id, name: nameSchema, imageUrl: link} = ItemSchema.entries;

/** The lines `order` consists of. */
export function linesOfOrder(order: Thing): Line[] {
  const lines = linesIn(order, 'orderedItem');
  return lines.length > 0 ? lines : linesIn(order, 'acceptedOffer');
}

/** The lines that are values of `property`: OrderItems, Offers or Products. What has no name is left out. */
export function linesIn(thing: Thing, property: string): Line[] {
  return thingsIn(thing, property)
    .slice(0, most.items)
    .flatMap((source) => {
      const [product = source] = [...thingsIn(source, 'orderedItem'), ...thingsIn(source, 'itemOffered')];
      const name = textIn(product, nameSchema, 'name') ?? textIn(source, nameSchema, 'name');
      if (name === undefined) return [];
      const sku = textIn(product, id, 'sku') ?? textIn(source, id, 'sku');
      const number = textIn(source, id, 'orderItemNumber');
      const quantity = countIn(source, 'orderQuantity') ?? countIn(source, 'eligibleQuantity');
      return [{sku, number, name, quantity, imageUrl: imageOf(product), source}];
    });
}

/** Whether two lines are about the same product. */
export function isSame(one: Pick<Line, 'sku' | 'name'>, other: Pick<Line, 'sku' | 'name'>): boolean {
  return one.sku !== undefined && other.sku !== undefined ? one.sku === other.sku : one.name === other.name;
}

/** An item with the line it was made from. */
export interface Listed {
  readonly line: Line;
  readonly item: Item;
}

/** `lines` as items, those about the same product as one. schema.org: where no quantity is given, it is one. */
export function itemsOf(lines: readonly Line[]): Listed[] {
  const listed: Listed[] = [];
  for (const line of lines) {
    const added = line.quantity ?? 1;
    const index = listed.findIndex((known) => isSame(known.line, line));
    const known = listed[index];
    if (known) {
      const total = firstFit(ItemSchema.entries.quantity, [known.item.quantity + added]) ?? known.item.quantity;
      listed[index] = {...known, item: {...known.item, quantity: total}};
    } else if (listed.length < most.items) listed.push(...listedAs(line, added, listed));
  }
  return listed;
}

function listedAs(line: Line, quantity: number, listed: readonly Listed[]): Listed[] {
  const position = String(listed.length + 1);
  const free = [line.sku, line.number, position, `line-${position}`].find(
    (wanted) => wanted !== undefined && !listed.some(({item}) => item.id === wanted),
  );
  return free ? [{line, item: {...given({imageUrl: line.imageUrl}), id: free, name: line.name, quantity}}] : [];
}

/** An image is an address, or an ImageObject. */
function imageOf(product: Thing): string | undefined {
  const objects = thingsIn(product, 'image');
  const addresses = objects.flatMap((object) => [...valuesIn(object, 'url'), ...valuesIn(object, 'contentUrl')]);
  return firstFit(link, [...valuesIn(product, 'image'), ...addresses].map(wordsIn));
}
