// Every message there is, about make-believe orders: what a shop's customers will read, before any does.
import * as v from 'valibot';
import {type MessageKind, messageKinds} from '../notify/kinds.js';
import type {Letter} from '../notify/letter.js';
import {type Sample, sampleLetter} from '../notify/templates/sample-letter.js';
import {writtenLanguages} from '../notify/templates/strings/index.js';
import {writeMail} from '../notify/templates/write-mail.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {mailPolicy, pagePolicy} from '../security-headers.js';
import {findShop} from '../store/shops.js';
import {findTelling} from '../store/telling.js';
import {previewPage} from './preview-page.js';

/** A digest is no kind of its own, but looks like one. */
const previews = [...messageKinds, 'digest'] as const;
type Preview = (typeof previews)[number];

const language = v.pipe(v.optional(v.picklist(writtenLanguages), 'en'), v.description('What it is written in.'));

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
  params: {mail: `Of which message: one of ${previews.join(', ')}, and .html.`},
  query: v.object({
    language,
    scheme: v.pipe(v.optional(v.picklist(['light', 'dark']), 'light'), v.description('As which it is shown.')),
  }),
  answers: {200: {description: 'The mail’s HTML part.', contentType: 'text/html', schema: v.string()}},
  async handle({gateway, param, query, context}) {
    const name = previews.find((one) => `${one}.html` === param('mail'));
    if (!name) throw new Refusal('not_found');
    const {html} = writeMail((await lettersOf(gateway, query.language))(name));
    context.header('Content-Security-Policy', mailPolicy);
    context.header('X-Frame-Options', 'SAMEORIGIN');
    // Whatever the reader's own scheme is.
    return context.html(html.replace('(prefers-color-scheme: dark)', query.scheme === 'dark' ? 'all' : 'not all'));
  },
});

async function lettersOf({db, shopId, config, now}: Gateway, language: string): Promise<(name: Preview) => Letter> {
  const {policy, ...shop} = await findShop(db, shopId);
  const telling = await findTelling(db, shopId);
  const sample: Sample = {
    ...{language, shop, policy, telling, base: config.publicUrl},
    now: new Date(now()).toISOString(),
  };
  return (name) => sampleLetter(kindOf(name), {...sample, isDigest: name === 'digest'});
}

function kindOf(name: Preview): MessageKind {
  return name === 'digest' ? 'dispatched' : name;
}
