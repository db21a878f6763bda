import * as v from 'valibot';
import {Refusal} from '../refusal.js';
import {type Route, route} from '../route.js';
import {mailPolicy} from '../security-headers.js';

const ArrivedSchema = v.object({
  id: v.number(),
  channel: v.picklist(['email', 'sms']),
  at: v.string(),
  from: v.string(),
  to: v.string(),
  subject: v.string(),
  text: v.string(),
  unsubscribe: v.optional(v.string()),
});

/** Its links open in a tab of their own. */
const withLinks = `${mailPolicy} allow-popups allow-popups-to-escape-sandbox`;

const listArrived = route({
  method: 'get',
  path: '/demo/inbox/messages',
  ofAll: true,
  summary: 'What the demo shop has sent, newest first.',
  security: 'none',
  answers: {200: {description: 'Mails and text messages.', schema: v.array(ArrivedSchema)}},
  handle: ({gateway, context}) => context.json(gateway.inbox?.list() ?? []),
});

const showMail = route({
  method: 'get',
  path: '/demo/inbox/messages/{id}',
  ofAll: true,
  summary: 'A mail of the demo shop, as its reader sees it.',
  security: 'none',
  params: {id: 'The mail, by its `id`.'},
  answers: {200: {description: 'HTML.', contentType: 'text/html', schema: v.string()}},
  handle({gateway, param, context}) {
    const html = gateway.inbox?.html(Number(param('id')));
    if (html === undefined) throw new Refusal('not_found');
    return context.html(html.replace('<head>', '<head><base target="_blank">'), 200, {
      'Content-Security-Policy': withLinks,
      'X-Frame-Options': 'SAMEORIGIN',
    });
  },
});

export const inboxRoutes: readonly Route[] = [listArrived, showMail];
