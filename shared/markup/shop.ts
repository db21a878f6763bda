import {OrderViewSchema} from '../model.js';
import {given} from '../providers/carrier-values.js';
import {firstFit, namesIn, textIn, thingsIn} from './property.js';
import type {SeenOrder} from './seen-order.js';
import type {Thing} from './thing.js';

const {name, url} = OrderViewSchema.entries.shop.entries;

/**
 * Who took `order`. `merchant` is schema.org's older word for `seller`, and where Gmail's examples are followed it is the
 * marketplace a seller sells through: https://schema.org/Order (checked 2026-11).
 */
export function shopOf(order: Thing): SeenOrder['shop'] {
  for (const property of ['merchant', 'seller']) {
    const [organization] = thingsIn(order, property);
    const shop = given({
      name: firstFit(name, namesIn(order, property)),
      url: organization && textIn(organization, url, 'url'),
    });
    if (Object.keys(shop).length > 0) return shop;
  }
  return undefined;
}
