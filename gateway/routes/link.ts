import * as v from 'valibot';
import {admitLink} from '../admit.js';
import {factorHash} from '../factor.js';
import {route} from '../route.js';
import {keepLinkRequest} from '../store/link-requests.js';
import {word} from '../word.js';

export const requestLink = route({
  method: 'post',
  path: '/v1/link',
  summary:
    'Mail the link to an order, named by its number or that of a parcel, again to the address it was placed with.',
  security: 'none',
  body: v.object({order: word, email: v.pipe(word, v.rfcEmail('must be an e-mail address'))}),
  answers: {
    202: {description: 'It goes there if the two belong together; whether, is not said.', schema: v.object({})},
    429: {description: 'Too many; Retry-After says how long to wait.'},
  },
  // What is asked is kept, and looked at afterwards: the answer takes as long whatever is true.
  async handle({gateway, body, context}) {
    await admitLink(gateway, context);
    const {db, shopId, now, poke} = gateway;
    await keepLinkRequest(db, {shopId, number: body.order, factorHash: factorHash(body.email)}, now());
    poke();
    return context.json({}, 202);
  },
});
