import * as v from 'valibot';
import {InstantSchema} from '../../shared/model.js';
import {moments} from '../../shared/moments.js';
import {addToOrder, type Choosing, findChoosing} from '../choosing.js';
import {requireFull} from '../full-grant.js';
import {consentText} from '../notify/consent-texts.js';
import {groupings} from '../notify/telling.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {choose, resumeSubscriber} from '../store/choices.js';
import {endSubscriber} from '../store/subscribers.js';

const channels = ['email', 'sms', 'push'] as const;
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, 'must be a language such as en or pt-BR'),
);
const wanted = v.pipe(
  v.array(v.picklist(moments)),
  v.check((list) => new Set(list).size === list.length, 'must name each once'),
);

const AnswerSchema = v.object({
  subscribers: v.array(
    v.object({
      id: v.number(),
      channel: v.picklist(channels),
      address: v.string(),
      state: v.picklist(['pending', 'active', 'ended']),
      source: v.picklist(['order', 'customer']),
      since: InstantSchema,
      /** Null is the shop's choice. */
      moments: v.nullable(v.array(v.picklist(moments))),
      grouping: v.nullable(v.picklist(groupings)),
      language: v.nullable(v.string()),
    }),
  ),
  /** The shop's choice. */
  usual: v.object({moments: v.array(v.picklist(moments)), grouping: v.picklist(groupings), language: v.string()}),
  /** The words to agree to when an address is added; `id` is sent back. */
  consents: v.record(v.picklist(channels), v.object({id: v.string(), text: v.string()})),
});

/** How `PushManager.subscribe` gives it, as JSON in text: an address like the others. */
const AddSchema = v.strictObject({
  channel: v.picklist(channels),
  address: v.pipe(v.string(), v.maxLength(2000)),
  consent: v.string(),
  language: v.optional(language),
});

const ChangeSchema = v.strictObject({
  id: v.number(),
  /** False ends it, true takes that back. */
  told: v.optional(v.boolean()),
  moments: v.optional(v.nullable(wanted)),
  grouping: v.optional(v.nullable(v.picklist(groupings))),
  language: v.optional(v.nullable(language)),
});

const answers = {200: {description: 'Who is told, of what, and how.', schema: AnswerSchema}};

export const getTell = route({
  method: 'get',
  path: '/v1/order/tell',
  summary: 'Who is told of the order, and what its reader can choose.',
  security: 'customer',
  answers,
  async handle({gateway, caller, context}) {
    requireFull(caller);
    return context.json(view(await found(gateway, caller.orderId)));
  },
});

export const putTell = route({
  method: 'put',
  path: '/v1/order/tell',
  summary: 'Choose what to be told, add an address, which is asked first, or end one. What is not named stays.',
  security: 'customer',
  body: v.strictObject({
    change: v.optional(v.pipe(v.array(ChangeSchema), v.maxLength(20)), []),
    add: v.optional(AddSchema),
  }),
  answers: {...answers, 429: {description: 'Addresses were added, or this one was asked, too often.'}},
  async handle({gateway, caller, body, context}) {
    requireFull(caller);
    const {orderId} = caller;
    const choosing = await found(gateway, orderId);
    for (const {id} of body.change)
      if (!choosing.subscribers.some((one) => one.id === id)) throw new Refusal('not_found');
    if (body.add) {
      const {channel, address, consent} = body.add;
      refuse(channel === 'push' && !isPushAddress(address), '/add/address', 'must be a push subscription as JSON');
      const said = {channel, address, consent, language: body.add.language ?? choosing.language};
      const result = await addToOrder(gateway, context, choosing, said);
      refuse(result === 'wrong_address', '/add/address', 'is no address that can be written to');
      refuse(result === 'not_agreed', '/add/consent', 'must be the id of the words that are in force');
      refuse(result === 'too_many', '/add', 'is one address more than an order can have');
      if (result === 'too_often' || result === 'too_fast') throw new Refusal('rate_limited', {retryAfterSeconds: 900});
    }
    for (const {id, told, ...choice} of body.change) {
      await choose(gateway.db, orderId, id, choice);
      if (told === false) await endSubscriber(gateway.db, id, 'reader', gateway.now());
      if (told === true) await resumeSubscriber(gateway.db, id);
    }
    return context.json(view(await found(gateway, orderId)));
  },
});

async function found(gateway: Gateway, orderId: number): Promise<Choosing> {
  const choosing = await findChoosing(gateway, orderId);
  if (!choosing) throw new Refusal('unauthorized');
  return {...choosing, subscribers: choosing.subscribers.filter(({channel}) => channel !== 'webhook')};
}

function refuse(isWrong: boolean, pointer: string, detail: string): void {
  if (isWrong) throw new Refusal('invalid_request', {detail: 'Nothing was changed.', errors: [{pointer, detail}]});
}

const PushSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    endpoint: v.pipe(v.string(), v.url(), v.startsWith('https://')),
    keys: v.object({p256dh: v.string(), auth: v.string()}),
  }),
);

function isPushAddress(address: string): boolean {
  return v.is(PushSchema, address);
}

function view({subscribers, telling, language, shop}: Choosing): v.InferInput<typeof AnswerSchema> {
  return {
    subscribers: subscribers.map((one) => ({
      ...{id: one.id, channel: one.channel === 'webhook' ? 'push' : one.channel, address: one.address},
      ...{state: one.state, source: one.source, language: one.language},
      since: new Date(one.consented_at ?? one.created_at).toISOString(),
      moments: one.moments ? JSON.parse(one.moments) : null,
      grouping: groupings.find((grouping) => grouping === one.grouping) ?? null,
    })),
    usual: {moments: telling.moments, grouping: telling.grouping, language},
    consents: Object.fromEntries(channels.map((channel) => [channel, consentText(channel, language, shop)])),
  };
}
