import {randomInt} from 'node:crypto';
import * as v from 'valibot';
import {journey} from '../../shared/sandbox/numbers.js';
import {MerchantOrderSchema} from '../merchant-order.js';
import {type Route, route} from '../route.js';
import {putOrder} from '../store/put-order.js';
import {word} from '../word.js';
import {inboxRoutes} from './inbox-routes.js';
import {demoEmail, demoOrders, journeyPrefix, merchantOrder} from './orders.js';
import {preview, previewMail} from './preview.js';
import {seedDemo} from './seed.js';

/** Who orders, in the demo. */
const BuyerSchema = v.object({
  email: v.optional(v.pipe(word, v.rfcEmail()), demoEmail),
  /** Wants text messages too. */
  phone: v.optional(word),
  language: v.optional(word),
});

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
  body: BuyerSchema,
  answers: {201: {description: 'What to type to see it.', schema: KeySchema}},
  async handle({gateway: {db, shopId, now, poke}, body: {email, phone, language}, context}) {
    const number = `${journeyPrefix}${randomInt(100_000, 1_000_000)}`;
    const at = new Date(now()).toISOString();
    const order = merchantOrder([journey], now());
    const customer = {
      ...{...order.customer, email, language},
      ...(phone && {phone, consents: {sms: {at, text: 'Text me when it moves.'}}}),
    };
    const said = v.parse(MerchantOrderSchema, {...order, placedAt: at, customer});
    await putOrder(db, shopId, number, said, now());
    poke();
    return context.json({number, factor: email}, 201);
  },
});

export const demoRoutes: readonly Route[] = [listOrders, startJourney, preview, previewMail, ...inboxRoutes];
