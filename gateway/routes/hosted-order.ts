import * as v from 'valibot';
import {answerGone, answerHosted, linkParams, openLink, openLinkToAct} from '../pages/open-link.js';
import {orderFoot, orderMain, orderTitle} from '../pages/order-page.js';
import {say, WordSchema} from '../report.js';
import {route} from '../route.js';
import {revokeToken} from '../store/tokens.js';

const path = '/o/{token}';
const page = {description: 'A page.', contentType: 'text/html'};
const gone = {
  description: 'A page that says that the link opens no order, whatever the reason.',
  contentType: 'text/html',
};
const back = {description: 'Done: the page shows it.'};

export const hostedOrder = route({
  method: 'get',
  path,
  summary: 'The order as a page, for whoever has its link.',
  security: 'none',
  params: linkParams,
  query: v.object({
    parcel: v.optional(v.pipe(v.string(), v.description('Which parcel of a split order is shown, from 1.'))),
  }),
  answers: {200: page, 404: gone},
  async handle({query: {parcel}, ...call}) {
    const opened = await openLink(call, 0, (numbers) => (parcel ? numbers[Number(parcel) - 1] : undefined));
    if (!opened) return answerGone(call, 0);
    const {hosted, grant} = opened;
    return answerHosted(call, hosted, {
      title: orderTitle(hosted.screen),
      manifest: `${hosted.order}/app.webmanifest`,
      main: orderMain(hosted),
      foot: orderFoot(hosted, new Date(grant.expiresAt).toISOString()),
    });
  },
});

export const endHostedLink = route({
  method: 'post',
  path: `${path}/end`,
  summary: 'End the link, from its page.',
  security: 'none',
  params: linkParams,
  form: v.object({}),
  answers: {303: {description: 'It has ended: its page says so.'}, 404: gone},
  async handle(call) {
    const opened = await openLink(call, 1);
    if (!opened) return answerGone(call, 1);
    const {gateway, context} = call;
    await revokeToken(gateway.db, opened.grant.hash, gateway.now());
    gateway.live.publish(opened.grant.orderId);
    return context.redirect(opened.hosted.order, 303);
  },
});

export const sayHostedWord = route({
  method: 'post',
  path: `${path}/word`,
  summary: 'Say on the page whether a parcel was received.',
  security: 'none',
  params: linkParams,
  form: WordSchema,
  answers: {303: back, 404: gone},
  async handle(call) {
    const opened = await openLinkToAct(call);
    if (!opened) return answerGone(call, 1);
    const {gateway, body, context} = call;
    await say({gateway, orderId: opened.grant.orderId}, body);
    const at = opened.hosted.screen.view.order.shipments.findIndex(({number}) => number === body.parcel);
    return context.redirect(`${opened.hosted.order}?parcel=${at + 1}#word`, 303);
  },
});
