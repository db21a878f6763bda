import {randomInt} from 'node:crypto';
import * as v from 'valibot';
import {journey} from '../../shared/sandbox/numbers.js';
import {type Route, route} from '../route.js';
import {putOrder} from '../store/put-order.js';
import {demoEmail, demoOrders, journeyPrefix, merchantOrder} from './orders.js';
import {preview, previewMail} from './preview.js';
import {seedDemo} from './seed.js';

/** What opens an order in the look-up form. */
const KeySchema = v.object({number: v.string(), factor: v.string()});

const listOrders = route({
  method: 'get',
  path: '/demo/orders',
  ofAll: true,
  summary: "The demo shop's orders.",
  security: 'none',
  answers: {
    200: {
      description: 'What to type, and what it shows.',
      schema: v.array(v.object({...KeySchema.entries, about: v.string()})),
    },
  },
  async handle({gateway, context}) {
    await seedDemo(gateway);
    return context.json(demoOrders.map(({number, about}) => ({number, factor: demoEmail, about})));
  },
});

const startJourney = route({
  method: 'post',
  path: '/demo/journey',
  ofAll: true,
  summary: 'Make an order whose parcel goes from confirmed to delivered in three minutes.',
  security: 'none',
  answers: {201: {description: 'What to type to see it.', schema: KeySchema}},
  async handle({gateway: {db, shopId, now, poke}, context}) {
    const number = `${journeyPrefix}${randomInt(100_000, 1_000_000)}`;
    await putOrder(db, shopId, number, merchantOrder([journey], now()), now());
    poke();
    return context.json({number, factor: demoEmail}, 201);
  },
});

export const demoRoutes: readonly Route[] = [listOrders, startJourney, preview, previewMail];
