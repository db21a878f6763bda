import * as v from 'valibot';
import {InstantSchema} from '../../shared/model.js';
import {CursorSchema, cursorOf} from '../cursor.js';
import {channelIds, messageKinds} from '../notify/kinds.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';
import {dropMessage, listMessages, type Message, resendMessage} from '../store/messages.js';
import {findCustomer} from '../store/orders.js';
import {meaningful, word} from '../word.js';

const path = '/v1/merchant/messages';
const perPage = 50;

/** What a shop asks for → what the outbox calls it. */
const states = {
  waiting: ['waiting', 'sending'],
  sent: ['sent'],
  dead: ['dead'],
  dropped: ['dropped'],
} as const;
const stateNames = ['waiting', 'sent', 'dead', 'dropped'] as const satisfies readonly (keyof typeof states)[];

const MessageSchema = v.object({
  uid: v.string(),
  /** The order's number. */
  order: v.optional(v.string()),
  kind: v.picklist(messageKinds),
  channel: v.picklist(channelIds),
  address: v.string(),
  state: v.picklist(stateNames),
  createdAt: InstantSchema,
  /** When it is sent next. */
  dueAt: v.optional(InstantSchema),
  tries: v.number(),
  settledAt: v.optional(InstantSchema),
  /** Why it was not sent, the last time. */
  trouble: v.optional(v.string()),
});

export const listMerchantMessages = route({
  method: 'get',
  path,
  summary: 'Messages to customers and to other systems, newest first, page by page.',
  security: 'orders:read',
  query: v.strictObject({
    state: v.optional(
      v.pipe(v.picklist(stateNames, `must be one of ${stateNames.join(', ')}`), v.description('What became of them.')),
    ),
    order: v.optional(v.pipe(word, meaningful, v.description('An order number.'))),
    cursor: v.optional(v.pipe(CursorSchema, v.description('`next` of the page before this one.'))),
  }),
  answers: {
    200: {
      description: 'A page; `next` is the cursor of the one after it.',
      schema: v.object({messages: v.array(MessageSchema), next: v.optional(v.string())}),
    },
  },
  async handle({gateway: {db}, caller: {shopId}, query: {state, order, cursor}, context}) {
    const orderId = order === undefined ? undefined : ((await findCustomer(db, shopId, order)).orderId ?? 0);
    const wanted = {states: state && states[state], orderId, before: cursor, limit: perPage + 1};
    const found = await listMessages(db, shopId, wanted);
    const page = found.slice(0, perPage);
    const last = found.length > perPage ? page.at(-1) : undefined;
    return context.json({messages: page.map(messageOf), ...(last && {next: cursorOf(last.id)})});
  },
});

const params = {uid: "The message's `uid`."};

export const resendMerchantMessage = route({
  method: 'post',
  path: `${path}/{uid}/resend`,
  summary: 'Send a message again that could not be delivered. A one-time code is not: it has expired.',
  security: 'orders:write',
  params,
  answers: {204: {description: 'It waits to be sent.'}},
  async handle({gateway: {db, now, poke}, caller: {shopId}, param, context}) {
    if (!(await resendMessage(db, shopId, param('uid'), now()))) throw new Refusal('not_found');
    poke();
    return context.body(null, 204);
  },
});

export const dropMerchantMessage = route({
  method: 'post',
  path: `${path}/{uid}/drop`,
  summary: 'Give up a message that could not be delivered.',
  security: 'orders:write',
  params,
  answers: {204: {description: 'It is never sent.'}},
  async handle({gateway: {db, now}, caller: {shopId}, param, context}) {
    if (!(await dropMessage(db, shopId, param('uid'), now()))) throw new Refusal('not_found');
    return context.body(null, 204);
  },
});

function messageOf(message: Message): v.InferOutput<typeof MessageSchema> {
  const {uid, number, kind, channel, address, state, created_at, due_at, tries, settled_at, trouble} = message;
  return {
    ...{uid, kind, channel, tries},
    // A push subscription is no address that says anything to a person, and holds keys.
    address: channel === 'push' ? 'push' : address,
    state: state === 'sending' || state === 'taken' ? 'waiting' : state,
    createdAt: new Date(created_at).toISOString(),
    ...(number !== null && {order: number}),
    ...(due_at !== null && {dueAt: new Date(due_at).toISOString()}),
    ...(settled_at !== null && {settledAt: new Date(settled_at).toISOString()}),
    ...(trouble !== null && {trouble}),
  };
}
