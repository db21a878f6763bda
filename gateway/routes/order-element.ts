import * as v from 'valibot';
import {bearer} from '../bearer.js';
import {orderView} from '../order-view.js';
import {screenOf} from '../pages/hosted.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';
import {findTelling} from '../store/telling.js';

export const orderElement = route({
  method: 'get',
  path: '/v1/order/element',
  summary: 'The element as it shows the order that the token opens, for a page that the shop’s server makes.',
  security: 'customer',
  query: v.object({lang: v.optional(v.pipe(v.string(), v.maxLength(35)))}),
  answers: {
    200: {
      description:
        'HTML with declarative shadow DOM. It holds the token: it is for the page of this customer and no other.',
      contentType: 'text/html',
    },
  },
  async handle({gateway, caller: {orderId, access}, query, context}) {
    const {config, db, now, shopId} = gateway;
    const found = await orderView(gateway, orderId, access);
    if (!found) throw new Refusal('unauthorized');
    const telling = await findTelling(db, shopId);
    const {view} = found;
    const screen = await screenOf({view, telling, language: query.lang, now: now(), chosen: undefined});
    // Not at the start: most shops never ask for it, and it takes half a second to load.
    const {renderedElement} = await import('../rendered/element.js');
    return context.html(await renderedElement({screen, api: config.publicUrl, token: bearer(context)}));
  },
});
