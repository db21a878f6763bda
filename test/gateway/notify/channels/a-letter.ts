import {demoPolicy} from '../../../../gateway/demo/shop.js';
import type {Delivery} from '../../../../gateway/notify/channel.js';
import type {Letter} from '../../../../gateway/notify/letter.js';
import {defaultTelling} from '../../../../gateway/notify/telling.js';
import {now, order, shipment} from '../../../shared/builders.js';

export function aLetter(changes: Partial<Letter> = {}): Letter {
  const parcel = shipment(
    {},
    {
      status: 'delivered',
      deliveredAt: '2026-11-23T11:20:00+01:00',
      pickup: {place: 'Kiosk', code: 'SECRET-4711'},
      signedBy: 'A. Neighbour',
    },
  );
  return {
    kind: 'delivered',
    language: 'en',
    now,
    shop: {name: 'Kiln & Clay', brand: defaultTelling.brand},
    order: order({shipments: [parcel]}),
    policy: demoPolicy,
    parcels: [parcel],
    links: {order: 'https://orders.example/o#token', unsubscribe: 'https://orders.example/u/secret'},
    ...changes,
  };
}

export function aDelivery(address: string, changes: Partial<Delivery> = {}): Delivery {
  const {signal} = new AbortController();
  return {id: '0b8e5f0e-6c1b-4a55-9d0e-2f5d1c9f7a11', shopId: 1, address, letter: aLetter(), signal, ...changes};
}
