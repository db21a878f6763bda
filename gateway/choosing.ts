// What a reader of an order can have done to who is told of it, whether by page or by JSON.
import type {Context} from 'hono';
import {addressOf, networkOf} from './network.js';
import {normalAddress} from './notify/address.js';
import {consentText} from './notify/consent-texts.js';
import type {ChannelId} from './notify/kinds.js';
import type {Telling} from './notify/telling.js';
import type {AppEnv, Gateway} from './route.js';
import {type Added, addAddress, type SubscriberRow, subscribersOf} from './store/choices.js';
import {findOrderById, type StoredOrder} from './store/orders.js';
import {findShop} from './store/shops.js';
import {findTelling} from './store/telling.js';
import {countTries} from './store/wrong-tries.js';

/** Of one network, in a quarter of an hour. */
const mostAdded = 20;

export interface Choosing {
  readonly orderId: number;
  readonly shop: string;
  readonly stored: StoredOrder;
  readonly telling: Telling;
  /** Without the shop's own systems. */
  readonly subscribers: readonly SubscriberRow[];
  /** The customer's, else the shop's. */
  readonly language: string;
}

export async function findChoosing({db, shopId}: Gateway, orderId: number): Promise<Choosing | undefined> {
  const stored = await findOrderById(db, orderId);
  if (!stored) return undefined;
  const telling = await findTelling(db, shopId);
  const {name} = await findShop(db, shopId);
  const subscribers = await subscribersOf(db, orderId);
  return {orderId, shop: name, stored, telling, subscribers, language: stored.customer.language ?? telling.language};
}

export function isTextingOffered({smsProviders, inbox}: Gateway): boolean {
  return smsProviders.length > 0 || inbox !== undefined;
}

export type AddResult = Added | 'wrong_address' | 'not_agreed' | 'too_fast';

interface Said {
  readonly channel: ChannelId;
  readonly address: string;
  readonly language: string;
  /** The version of the words that were agreed to. */
  readonly consent: string | undefined;
}

export async function addToOrder(
  gateway: Gateway,
  context: Context<AppEnv>,
  {orderId, shop}: Choosing,
  {channel, address: said, language, consent}: Said,
): Promise<AddResult> {
  const {db, shopId, config, now} = gateway;
  const address = normalAddress(channel, said);
  if (!address) return 'wrong_address';
  if (consent !== consentText(channel, language, shop).id) return 'not_agreed';
  const limit = {key: `tell ${networkOf(addressOf(config, context))}`, most: mostAdded, seconds: 15 * 60};
  const [tried] = await countTries(db, [limit], now());
  if (tried && tried.tries > mostAdded) return 'too_fast';
  return addAddress(db, {orderId, shopId, channel, address, language, consent}, now());
}
