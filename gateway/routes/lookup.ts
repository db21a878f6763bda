import * as v from 'valibot';
import {FoundSchema} from '../../shared/client/gateway-client.js';
import {admitLookUp} from '../admit.js';
import {provable} from '../asked-factors.js';
import {factorHash, isFactor} from '../factor.js';
import {newToken} from '../new-token.js';
import {orderView} from '../order-view.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';
import {keepLinkRequest} from '../store/link-requests.js';
import {findNamedOrder} from '../store/named-order.js';
import {forgiveTries} from '../store/wrong-tries.js';
import {word} from '../word.js';

export const lookup = route({
  method: 'post',
  path: '/v1/lookup',
  summary:
    'Open how an order stands by its number, or that of one of its parcels, and the e-mail address or postcode given with it.',
  security: 'none',
  body: v.object({order: word, factor: word}),
  answers: {
    200: {
      description: 'A token for how the order stands, and that; a one-time code opens the rest.',
      schema: FoundSchema,
    },
    404: {description: 'No such order, or not with these details: which of the two is not said.'},
    429: {
      description:
        'Too many wrong tries; Retry-After says how long to wait. With "byMail" they were those of others: if the two belong together, a link goes to the e-mail address of the order, or its phone; whether, is not said.',
    },
  },
  async handle({gateway, body, context}) {
    const {db, now, shopId, config} = gateway;
    // Before the try is counted: whichever number names an order, it has the same tries.
    const {orderId, number, customer} = await findNamedOrder(db, shopId, body.order);
    const counted = await admitLookUp(gateway, context, number ?? body.order, body.factor);
    // As with `/v1/link`: the answer takes as long whatever is true.
    if (counted instanceof Refusal) {
      await keepLinkRequest(db, {shopId, number: body.order, factorHash: factorHash(body.factor)}, now());
      throw counted;
    }

    const right = isFactor(provable(customer, config.lookupFactors), body.factor);
    const found = right && orderId !== undefined ? await orderView(gateway, orderId, 'status') : undefined;
    if (!found || orderId === undefined) throw new Refusal('not_found');

    await forgiveTries(db, counted, now());
    return context.json({...(await newToken(gateway, orderId, 'status')), view: found.view});
  },
});
