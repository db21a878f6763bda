import * as v from 'valibot';
import {FoundSchema} from '../../shared/client/gateway-client.js';
import {callerAddress} from '../caller-address.js';
import {isFactor} from '../factor.js';
import {newToken} from '../new-token.js';
import {orderView} from '../order-view.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {orderKey} from '../store/keys.js';
import {findCustomer} from '../store/orders.js';
import {countTry, forgiveTry} from '../store/wrong-tries.js';
import {word} from '../word.js';

/** Wrong tries in a quarter of an hour; an address may belong to many people. */
const orderTries = 10;
const addressTries = 50;

export const lookup = route({
  method: 'post',
  path: '/v1/lookup',
  summary: 'Open an order by its number and the e-mail address or postcode given with it.',
  security: 'none',
  body: v.object({order: word, factor: word}),
  answers: {
    200: {
      description: 'A token for the order, and the order.',
      schema: FoundSchema,
    },
    404: {description: 'No such order, or not with these details: which of the two is not said.'},
    429: {description: 'Too many wrong tries; Retry-After says how long to wait.'},
  },
  async handle({gateway, body, context}) {
    const {db, shopId} = gateway;
    const tries = [
      // The address first: one that is refused adds nothing, and closes no order to anybody else.
      {key: `address ${callerAddress(gateway.config, context)}`, most: addressTries},
      {key: `order ${shopId} ${orderKey(body.order)}`, most: orderTries},
    ];
    for (const {key, most} of tries) await admit(gateway, key, most);

    const {orderId, customer} = await findCustomer(db, shopId, body.order);
    const right = isFactor(customer, body.factor);
    const found = right && orderId !== undefined ? await orderView(gateway, orderId) : undefined;
    if (!found || orderId === undefined) throw new Refusal('not_found');

    for (const {key} of tries) await forgiveTry(db, key);
    return context.json({...(await newToken(gateway, orderId)), view: found.view});
  },
});

async function admit({db, now}: Gateway, key: string, most: number): Promise<void> {
  const {tries, secondsLeft} = await countTry(db, key, now());
  if (tries > most) throw new Refusal('rate_limited', {retryAfterSeconds: secondsLeft});
}
