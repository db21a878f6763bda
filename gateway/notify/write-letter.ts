// From a message in the outbox to a letter: what is known of the order when it is sent, and links of its own.
import {assess} from '../../shared/assess.js';
import type {Order, Policy} from '../../shared/model.js';
import {moments, momentsOf} from '../../shared/moments.js';
import {forCustomers} from '../order-view.js';
import {shipmentKey} from '../store/keys.js';
import {codeSeconds} from '../store/one-time-codes.js';
import {isOptedOut} from '../store/opt-outs.js';
import {findOrderById} from '../store/orders.js';
import type {Claimed} from '../store/outbox.js';
import {findShopFor} from '../store/policies.js';
import {findShopHostById} from '../store/shops.js';
import type {Database} from '../store/tables.js';
import {findTelling} from '../store/telling.js';
import {createToken} from '../store/tokens.js';
import type {MessageKind} from './kinds.js';
import type {Letter, Links} from './letter.js';
import {momentKey} from './moment-key.js';

const day = 86_400_000;

export interface Desk {
  readonly db: Database;
  /** Of the gateway, without a trailing slash. */
  readonly publicUrl: string;
  readonly tokenDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What has come to pass stays true, and is told even when more has. */
const lasting: readonly MessageKind[] = ['confirmed', 'dispatched', 'delivered', 'returned'];

/** The letter, or why nobody need read it any more. */
export async function writeLetter(desk: Desk, message: Claimed): Promise<Letter | string> {
  const {db, now} = desk;
  const {orderId, shopId, about, kind} = message;
  const stored = orderId === null ? undefined : await findOrderById(db, orderId);
  if (!stored || orderId === null) return 'the order is gone';
  const {name, url, policy} = await findShopFor(db, shopId, stored.order.placedAt);
  const instant = new Date(now()).toISOString();
  if (kind === 'code' && now() >= message.createdAt + codeSeconds * 1000) return 'the code opens nothing any more';
  if (about.moment && isOver(message, stored.order, policy, instant)) return 'overtaken';

  const telling = await findTelling(db, shopId);
  const reader = message.subscriberId === null ? undefined : await findReader(db, message.subscriberId);
  if (reader && isMoment(kind) && (await hasEnded(db, message, reader.state))) return 'ended';
  const order = forCustomers(stored.order);
  return {
    kind,
    language: reader?.language ?? stored.customer.language ?? telling.language,
    now: instant,
    shop: {name, url, brand: telling.brand},
    order,
    policy,
    parcels: order.shipments.filter(({carrier, number}) => about.parcels?.includes(shipmentKey(carrier, number))),
    links: await linksOf(desk, message, reader?.secret),
    code: about.code,
    problem: about.problem,
    ...(reader?.source === 'customer' && {since: new Date(reader.consented_at ?? reader.created_at).toISOString()}),
  };
}

function isOver({kind, about}: Claimed, order: Order, policy: Policy, now: string): boolean {
  const found = momentsOf(order, assess(order, policy, now)).find((reached) => momentKey(reached) === about.moment);
  return !found || (found.isPast === true && !lasting.includes(kind));
}

/** Meanwhile, of the order or of all of the shop: a message that is tried again must not outlive that. */
async function hasEnded(db: Database, {shopId, channel, address}: Claimed, state: string): Promise<boolean> {
  return state !== 'active' || (await isOptedOut(db, shopId, channel, address));
}

function isMoment(kind: MessageKind): boolean {
  return moments.some((moment) => moment === kind);
}

async function findReader(db: Database, id: number) {
  const columns = ['secret', 'language', 'source', 'state', 'consented_at', 'created_at'] as const;
  return db.selectFrom('subscriber').select(columns).where('id', '=', id).executeTakeFirst();
}

/** Each try has a token of its own: only its hash is kept, so none can be sent again. */
async function linksOf(
  desk: Desk,
  {channel, kind, orderId, shopId}: Claimed,
  secret: string | undefined,
): Promise<Links> {
  if (channel === 'webhook' || kind === 'code' || orderId === null) return {};
  const shop = await findShopHostById(desk.db, shopId);
  const base = `${desk.publicUrl}${shop?.slug ? `/shops/${shop.slug}` : ''}`;
  if (kind === 'confirm_address') return {confirm: `${base}/confirm/${secret}`};
  if (kind === 'case_reported') return {order: `${base}/merchant`};
  const token = await createToken(desk.db, orderId, 'full', desk.now(), desk.now() + desk.tokenDays * day);
  const order = `${base}/o/${token}`;
  return {order, choose: `${order}/tell`, ...(secret && {unsubscribe: `${base}/unsubscribe/${secret}`})};
}
