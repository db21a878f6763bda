import * as v from 'valibot';
import {groupings, TellSchema, type Told, ToldSchema} from '../../shared/told.js';
import {addToOrder, type Choosing, findChoosing, isTextingOffered} from '../choosing.js';
import {requireFull} from '../full-grant.js';
import {consentText} from '../notify/consent-texts.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {choose, resumeSubscriber} from '../store/choices.js';
import {endSubscriber} from '../store/subscribers.js';

const answers = {200: {description: 'Who is told, of what, and how.', schema: ToldSchema}};

export const getTell = route({
  method: 'get',
  path: '/v1/order/tell',
  summary: 'Who is told of the order, and what its reader can choose.',
  security: 'customer',
  answers,
  async handle({gateway, caller, context}) {
    requireFull(caller);
    return context.json(view(gateway, await found(gateway, caller.orderId)));
  },
});

export const putTell = route({
  method: 'put',
  path: '/v1/order/tell',
  summary: 'Choose what to be told, add an address, which is asked first, or end one. What is not named stays.',
  security: 'customer',
  body: TellSchema,
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
    return context.json(view(gateway, await found(gateway, orderId)));
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

function view(gateway: Gateway, {subscribers, telling, language, shop}: Choosing): Told {
  return {
    subscribers: subscribers.map((one) => ({
      ...{id: one.id, channel: one.channel === 'webhook' ? 'push' : one.channel, address: one.address},
      ...{state: one.state, source: one.source, language: one.language},
      since: new Date(one.consented_at ?? one.created_at).toISOString(),
      moments: one.moments ? JSON.parse(one.moments) : null,
      grouping: groupings.find((grouping) => grouping === one.grouping) ?? null,
      endedByReader: one.ended_by === 'reader',
    })),
    offered: isTextingOffered(gateway) ? ['email', 'sms', 'push'] : ['email', 'push'],
    usual: {moments: telling.moments, grouping: telling.grouping, language},
    consents: {
      email: consentText('email', language, shop),
      sms: consentText('sms', language, shop),
      push: consentText('push', language, shop),
    },
  };
}
