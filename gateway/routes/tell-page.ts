import * as v from 'valibot';
import {moments} from '../../shared/moments.js';
import {languageNames} from '../../shared/strings/tell/index.js';
import {groupings} from '../../shared/told.js';
import {addToOrder, type Choosing, findChoosing, isTextingOffered} from '../choosing.js';
import {findFullGrant} from '../full-grant.js';
import {answerGone} from '../pages/open-link.js';
import {Refusal} from '../refusal.js';
import {type Call, type Gateway, route} from '../route.js';
import {choose, resumeSubscriber} from '../store/choices.js';
import {sendAgain} from '../store/send-again.js';
import {endSubscriber} from '../store/subscribers.js';
import {answerTellPage, waysFrom} from '../tell-pages/frame.js';
import {type Refused, type Said, saidByUs, tellPage} from '../tell-pages/tell-page.js';

const path = '/o/{token}/tell';
const params = {token: 'Of the order, as it stands in the links of its messages.'};
const page = {contentType: 'text/html', schema: v.string()};

const answered = [...saidByUs, 'sent'] as const;

const ticks = Object.fromEntries(moments.map((moment) => [`m-${moment}`, v.optional(v.literal('on'))]));
const FormSchema = v.object({
  do: v.picklist(['save', 'again', 'end', 'resume', 'add']),
  id: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number))),
  grouping: v.optional(v.picklist(groupings)),
  language: v.optional(v.picklist(['', ...Object.keys(languageNames)])),
  channel: v.optional(v.picklist(['email', 'sms'])),
  address: v.optional(v.pipe(v.string(), v.maxLength(200))),
  consent: v.optional(v.string()),
  ...ticks,
});
type Form = v.InferOutput<typeof FormSchema>;

export const getTellPage = route({
  method: 'get',
  path,
  summary: 'The page on which a reader of an order chooses what to be told, and where.',
  security: 'none',
  params,
  query: v.object({said: v.optional(v.pipe(v.picklist(answered), v.description('What was done a moment ago.')))}),
  answers: {200: {description: 'A page.', ...page}, 404: {description: 'A page: the link opens nothing.', ...page}},
  async handle(call) {
    const choosing = await open(call);
    return choosing ? show(call, choosing, {said: call.query.said}) : answerGone(call, 1);
  },
});

export const postTellPage = route({
  method: 'post',
  path,
  summary: 'Choose, by the form of that page.',
  security: 'none',
  params,
  form: FormSchema,
  answers: {
    303: {description: 'It is done; the page says so.'},
    404: {description: 'A page: the link opens nothing.', ...page},
    422: {description: 'The page, with what is wrong.', ...page},
  },
  async handle(call) {
    const choosing = await open(call);
    if (!choosing) return answerGone(call, 1);
    const done = call.body.do === 'add' ? await add(call, choosing) : await change(call.gateway, choosing, call.body);
    if (typeof done !== 'string') return show(call, choosing, {refused: done});
    return call.context.redirect(`${call.gateway.config.publicUrl}${addressOf(call)}/tell?said=${done}`, 303);
  },
});

async function open({gateway, param}: Call): Promise<Choosing | undefined> {
  const grant = await findFullGrant(gateway, param('token'));
  return grant && findChoosing(gateway, grant.orderId);
}

function show(call: Call, choosing: Choosing, said: {said?: Said | undefined; refused?: Refused}): Promise<Response> {
  const {language} = choosing;
  const {gateway} = call;
  const back = `${gateway.config.publicUrl}${addressOf(call)}`;
  const {title, body} = tellPage({
    choosing,
    language,
    isTextingOffered: isTextingOffered(gateway),
    back,
    ways: waysFrom(call.context.req.path),
    ...said,
  });
  return answerTellPage(call, {title, body, language, script: 'tell-page.js'}, said.refused ? 422 : 200);
}

function addressOf({param}: Call): string {
  return `/o/${encodeURIComponent(param('token'))}`;
}

async function add({gateway, context, body}: Call<'none', Form>, choosing: Choosing): Promise<Said | Refused> {
  const {channel = 'email', address = '', consent} = body;
  const {language} = choosing;
  const why = await addToOrder(gateway, context, choosing, {channel, address, language, consent});
  return why === 'asked' || why === 'there' ? why : {channel, address, why};
}

async function change(
  {db, shopId, now}: Gateway,
  {orderId, telling, subscribers}: Choosing,
  form: Form,
): Promise<Said> {
  const one = subscribers.find(({id, channel}) => id === form.id && channel !== 'webhook');
  if (!one) throw new Refusal('not_found');
  switch (form.do) {
    case 'end':
      await endSubscriber(db, one.id, 'reader', now());
      return 'ended';
    case 'resume':
      await resumeSubscriber(db, one.id);
      return 'resumed';
    case 'again':
      if (one.state !== 'active') throw new Refusal('not_found');
      return (await sendAgain(db, shopId, one, now())) ? 'sent' : 'too_often';
    default: {
      const ticked = form as Readonly<Record<string, unknown>>;
      const wanted = moments.filter((moment) => ticked[`m-${moment}`] === 'on');
      // Who leaves everything as the shop has it goes along with what the shop changes.
      const isUsual =
        one.moments === null && wanted.join() === moments.filter((moment) => telling.moments.includes(moment)).join();
      const grouping = form.grouping === telling.grouping && one.grouping === null ? null : (form.grouping ?? null);
      await choose(db, orderId, one.id, {moments: isUsual ? null : wanted, grouping, language: form.language || null});
      return 'saved';
    }
  }
}
