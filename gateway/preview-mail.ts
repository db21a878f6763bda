// A message about a make-believe order, in the words and colours of a shop: to be read before any customer does.
import type {Context} from 'hono';
import * as v from 'valibot';
import {type MessageKind, messageKinds} from './notify/kinds.js';
import type {Letter} from './notify/letter.js';
import {type Sample, sampleLetter} from './notify/templates/sample-letter.js';
import {writtenLanguages} from './notify/templates/strings/index.js';
import {writeMail} from './notify/templates/write-mail.js';
import {Refusal} from './refusal.js';
import type {Gateway} from './route.js';
import {mailPolicy} from './security-headers.js';
import {findShop} from './store/shops.js';
import {findTelling} from './store/telling.js';

/** A digest is no kind of its own, but looks like one. */
export const previews = [...messageKinds, 'digest'] as const;
export type Preview = (typeof previews)[number];

export const language = v.pipe(v.optional(v.picklist(writtenLanguages), 'en'), v.description('What it is written in.'));

/** What a route of a mail takes and answers. */
export const mailPreview = {
  params: {mail: `Of which message: one of ${previews.join(', ')}, and .html.`},
  query: v.object({
    language,
    scheme: v.pipe(v.optional(v.picklist(['light', 'dark']), 'light'), v.description('As which it is shown.')),
  }),
  answers: {200: {description: 'The mail’s HTML part.', contentType: 'text/html', schema: v.string()}},
} as const;

/** The mail, for a frame of a page of ours. */
export async function answerMail(
  gateway: Gateway,
  context: Context,
  mail: string,
  {language, scheme}: v.InferOutput<typeof mailPreview.query>,
): Promise<Response> {
  const name = previews.find((one) => `${one}.html` === mail);
  if (!name) throw new Refusal('not_found');
  const {html} = writeMail((await lettersOf(gateway, language))(name));
  context.header('Content-Security-Policy', mailPolicy);
  context.header('X-Frame-Options', 'SAMEORIGIN');
  // Whatever the reader's own scheme is.
  return context.html(html.replace('(prefers-color-scheme: dark)', scheme === 'dark' ? 'all' : 'not all'));
}

export async function lettersOf(
  {db, shopId, config, now}: Gateway,
  language: string,
): Promise<(name: Preview) => Letter> {
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
