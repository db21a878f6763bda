// What an address that was added says: only with the button, for whatever reads mails opens their links.
import * as v from 'valibot';
import {type Call, route} from '../route.js';
import {confirmAddress, findBySecret} from '../store/choices.js';
import {findShop} from '../store/shops.js';
import {answerTellPage, languageOf} from '../tell-pages/frame.js';
import {confirmedPage, confirmPage} from '../tell-pages/short-pages.js';

const path = '/confirm/{secret}';
const params = {secret: 'As it stands in the message that asks.'};
const page = {contentType: 'text/html', schema: v.string()};

export const getConfirm = route({
  method: 'get',
  path,
  summary: 'The page that asks whether an address wants to be told. Opening it says nothing.',
  security: 'none',
  params,
  answers: {200: {description: 'A page.', ...page}},
  async handle(call) {
    const {found, language, shop} = await read(call);
    const said =
      found?.state === 'pending'
        ? confirmPage(language, shop, found.address)
        : confirmedPage(language, found?.state === 'active');
    return answerTellPage(call, {...said, language});
  },
});

export const postConfirm = route({
  method: 'post',
  path,
  summary: 'Yes, the address wants to be told.',
  security: 'none',
  params,
  form: v.object({do: v.literal('confirm')}),
  answers: {200: {description: 'A page.', ...page}},
  async handle(call) {
    const {gateway} = call;
    const {found, language} = await read(call);
    const isDone =
      found !== undefined && (found.state === 'active' || (await confirmAddress(gateway.db, found.id, gateway.now())));
    return answerTellPage(call, {...confirmedPage(language, isDone), language});
  },
});

async function read({gateway: {db, shopId}, param, context}: Call) {
  const found = await findBySecret(db, shopId, param('secret'));
  const {name: shop} = await findShop(db, shopId);
  return {found, language: found?.language ?? languageOf(context), shop};
}
