import {demoPolicy} from '../../../gateway/demo/shop.js';
import type {Letter} from '../../../gateway/notify/letter.js';
import {defaultTelling} from '../../../gateway/notify/telling.js';

/** About an order without parcels. */
export function aLetter(changes: Partial<Letter> = {}): Letter {
  return {
    kind: 'confirmed',
    language: 'en',
    now: '2026-11-22T12:00:00Z',
    shop: {name: 'Kiln & Clay', url: 'https://shop.example', brand: defaultTelling.brand},
    order: {
      number: 'KC-1',
      placedAt: '2026-11-22T11:00:00Z',
      state: 'open',
      items: [{id: 'mug', name: 'Stoneware mug', quantity: 2}],
      shipments: [],
    },
    policy: demoPolicy,
    parcels: [],
    links: {},
    ...changes,
  };
}
