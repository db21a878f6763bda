// How messages are ended: by a page for people, and by one click of a mail program (RFC 8058). Whether the link was good
// is not said, so the answer is the same.
import type {Context} from 'hono';
import * as v from 'valibot';
import {type AppEnv, type Call, type Gateway, route} from '../route.js';
import {findBySecret, resumeSubscriber, type SubscriberRow} from '../store/choices.js';
import {optIn, optOut} from '../store/opt-outs.js';
import {findShop} from '../store/shops.js';
import {endSubscriber} from '../store/subscribers.js';
import {answerTellPage, languageOf} from '../tell-pages/frame.js';
import {resumedPage, unsubscribedPage, unsubscribePage} from '../tell-pages/short-pages.js';
import {tooLarge} from '../upload.js';

const path = '/unsubscribe/{secret}';
const params = {secret: 'As it stands in the message.'};
const page = {contentType: 'text/html', schema: v.string()};
/** Characters, in whichever form it comes. */
const most = 10_000;

export const getUnsubscribe = route({
  method: 'get',
  path,
  summary: 'The page that says what ends. Opening it ends nothing.',
  security: 'none',
  params,
  answers: {200: {description: 'A page.', ...page}},
  async handle(call) {
    const {language, shop} = await read(call);
    return answerTellPage(call, {...unsubscribePage(language, shop), language});
  },
});

export const postUnsubscribe = route({
  method: 'post',
  path,
  summary:
    'End the messages at once: by the form of that page, or as RFC 8058 has it, with any body and without cookies.',
  security: 'none',
  params,
  answers: {200: {description: 'They have ended, or there were none.', ...page}},
  async handle(call) {
    const {gateway, context} = call;
    const {what, action} = await readSaid(context);
    const {found, language} = await read(call);
    if (found) await (action === 'resume' ? resume(gateway, found) : end(gateway, found, what === 'shop'));
    const said = action === 'resume' ? resumedPage(language) : unsubscribedPage(language);
    return answerTellPage(call, {...said, language});
  },
});

async function end({db, shopId, now}: Gateway, {id, channel, address}: SubscriberRow, isAll: boolean): Promise<void> {
  await endSubscriber(db, id, 'reader', now());
  if (isAll) await optOut(db, {shopId, channel, address, why: 'unsubscribed', now: now()});
}

async function resume({db, shopId}: Gateway, {id, channel, address}: SubscriberRow): Promise<void> {
  await optIn(db, {shopId, channel, address});
  await resumeSubscriber(db, id);
}

/** Mail programs send `List-Unsubscribe=One-Click` as either kind of form; whatever else comes ends them too. */
async function readSaid({req}: Context<AppEnv>): Promise<{what: unknown; action: unknown}> {
  const body = await req.text();
  if (body.length > most) throw tooLarge(most);
  const type = req.header('content-type') ?? '';
  const form = /^application\/x-www-form-urlencoded/i.test(type) ? new URLSearchParams(body) : new URLSearchParams();
  return {what: form.get('what'), action: form.get('do')};
}

async function read({gateway: {db, shopId}, param, context}: Call) {
  const found = await findBySecret(db, shopId, param('secret'));
  const {name: shop} = await findShop(db, shopId);
  return {found, shop, language: found?.language ?? languageOf(context)};
}
