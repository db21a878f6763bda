import {OrderViewSchema} from '../../shared/model.js';
import {orderView} from '../order-view.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';

/** Where no event stream comes through, an open page asks about this often. */
const pollSeconds = '60';

export const getOrder = route({
  method: 'get',
  path: '/v1/order',
  summary: 'The order that the token opens: all of it, or how it stands.',
  security: 'customer',
  answers: {
    200: {description: 'The order.', schema: OrderViewSchema},
    304: {description: 'It is still as If-None-Match says.'},
  },
  async handle({gateway, caller: {orderId, access, version}, context}) {
    context.header('Cache-Control', 'private, no-cache');
    context.header('Retry-After', pollSeconds);
    context.header('Vary', 'Authorization', {append: true});
    // Who got all of it by a one-time code has the same version of less.
    const tag = (version: number) => `"${version}${access === 'full' ? '' : `-${access}`}"`;
    // A proxy that compresses makes the tag a weak one.
    const known =
      context.req
        .header('if-none-match')
        ?.replaceAll('W/', '')
        .split(/\s*,\s*/) ?? [];
    if (known.includes('*') || known.includes(tag(version))) return context.body(null, 304, {ETag: tag(version)});

    const found = await orderView(gateway, orderId, access);
    if (!found) throw new Refusal('unauthorized');
    return context.json(found.view, 200, {ETag: tag(found.version)});
  },
});
