// Every message there is, about make-believe orders: what a shop's customers will read, before any does.
import * as v from 'valibot';
import {answerMail, language, lettersOf, mailPreview, previews} from '../preview-mail.js';
import {route} from '../route.js';
import {pagePolicy} from '../security-headers.js';
import {previewPage} from './preview-page.js';

export const preview = route({
  method: 'get',
  path: '/preview',
  summary: 'A page with every message, as mail, text message and notification.',
  security: 'none',
  query: v.object({language}),
  answers: {200: {description: 'The page.', contentType: 'text/html', schema: v.string()}},
  async handle({gateway, query, context}) {
    const letters = await lettersOf(gateway, query.language);
    const messages = previews.map((name) => ({name, letter: letters(name)}));
    context.header('Content-Security-Policy', pagePolicy);
    return context.html(previewPage(messages, query.language));
  },
});

export const previewMail = route({
  method: 'get',
  path: '/preview/{mail}',
  summary: 'One mail, for a frame of the page.',
  security: 'none',
  ...mailPreview,
  handle: ({gateway, param, query, context}) => answerMail(gateway, context, param('mail'), query),
});
