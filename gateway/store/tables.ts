// The tables as Kysely sees them. What a shop or a carrier says keeps its own form (ISO 8601, JSON in text); what the
// gateway clocks itself is milliseconds since 1970.
import type {Generated, Kysely} from 'kysely';
import type {Attention} from '../../shared/attention.js';
import type {Moment} from '../../shared/moments.js';
import type {Status} from '../../shared/status.js';
import type {ChannelId, MessageKind} from '../notify/kinds.js';
import type {ChannelTables} from './channel-tables.js';
import type {HeardTables} from './heard-tables.js';
import type {MerchantTables} from './merchant-tables.js';
import type {ProofTables} from './proof-tables.js';

/** Which way a parcel goes: to the customer, or back to the shop. */
export type Direction = 'outbound' | 'return';

/** What a token opens of its order: how it stands, or all of it. */
export type Access = 'status' | 'read' | 'full';

/**
 * What becomes of a message: `taken` by a process that makes a letter of it, `sending` from just before it is handed over:
 * if the process dies then, it is in doubt whether the other side has it.
 */
export type OutboxState = 'waiting' | 'taken' | 'sending' | 'sent' | 'dead' | 'dropped';

export interface Tables extends ChannelTables, ProofTables, HeardTables, MerchantTables {
  shop: {
    id: Generated<number>;
    name: string;
    url: string | null;
    policy: string;
    created_at: number;
    /** In the shop's addresses; empty for the one that the configuration names. */
    slug: string;
    /** Whose pages may ask, as JSON; null for the configuration's. */
    origins: string | null;
    /** How it tells its customers, as JSON; null for our defaults. */
    telling: string | null;
  };
  api_key: {
    id: Generated<number>;
    hash: string;
    shop_id: number;
    name: string;
    /** A list, as JSON. */
    scopes: string;
    created_at: number;
    /** To the minute. */
    last_used_at: number | null;
    /** From when it opens nothing; to come while the key that takes its place is brought out. */
    revoked_at: number | null;
  };
  orders: {
    id: Generated<number>;
    shop_id: number;
    /** The number as `orderKey` compares it. */
    key: string;
    number: string;
    placed_at: string;
    /** The same, in milliseconds since 1970. */
    placed_ms: number;
    state: string;
    /** When the shop said why, if it did. */
    cancelled_at: number | null;
    cancel_reason: string | null;
    items: string;
    destination: string | null;
    promise: string | null;
    customer: string;
    /** The customer's, in lower case. */
    email: string | null;
    /** The platform it is on and its id there, `platformKey`; null if no platform spoke of it. */
    platform: string | null;
    /** When the platform says that it last changed. */
    said_at: number | null;
    /** What it said of cancelling and of fulfilments, as JSON: what comes late is told by it. */
    said: string | null;
    /** Begins with the time of creation, so that no version of another database is ever taken for one of this. */
    version: number;
    created_at: number;
    updated_at: number;
    /** When to assess it next: `atOnce` when something was said of it; null when the clock changes nothing any more. */
    assess_at: number | null;
    /** Why the shop should look at it, as it was last assessed. */
    attention: Attention | null;
  };
  shipment: {
    id: Generated<number>;
    order_id: number;
    /** Carrier and number as `shipmentKey` compares them, or `returnKey`. */
    key: string;
    direction: Direction;
    position: number;
    carrier: string;
    number: string;
    /** The number as `plainNumber` compares it. */
    plain: string;
    url: string | null;
    items: string | null;
    added_at: string;
    facts: string;
    /** That of `facts`, to be found by. */
    status: Status;
    /** Consecutive times that the provider was out of reach, not to be read, or refused to answer for a while. */
    failures: number;
    /** When to ask next; pushed on as a lease while somebody asks; null when there is nothing more to learn. */
    due_at: number | null;
  };
  token: {
    hash: string;
    order_id: number;
    created_at: number;
    expires_at: number;
    revoked_at: number | null;
    access: Generated<Access>;
  };
  /** What has come to pass of an order that people may be told of, each once. */
  moment: {
    id: Generated<number>;
    order_id: number;
    /** Its kind, the parcel's key, and what tells it from another of that kind: a day, an estimate. */
    key: string;
    kind: Moment;
    /** The shipment's key; null if it is of the whole order. */
    parcel: string | null;
    at: number;
  };
  /** An address that is told of an order. */
  subscriber: {
    id: Generated<number>;
    order_id: number;
    channel: ChannelId;
    /** As `Delivery` has it. */
    address: string;
    /** In the links of its messages: whoever has it may choose and end them, nothing else. */
    secret: string;
    /** BCP 47; null for the shop's. */
    language: string | null;
    /** Those chosen, as JSON; null for the shop's defaults. */
    moments: string | null;
    grouping: string | null;
    /** Whether it came with the order, or somebody asked for it. */
    source: 'order' | 'customer';
    /** One that did not come with the order is `pending` until it says yes. */
    state: 'pending' | 'active' | 'ended';
    /** The version of the words that were agreed to, and when. */
    consent_text: string | null;
    consented_at: number | null;
    ended_at: number | null;
    ended_by: string | null;
    created_at: number;
  };
  /** Addresses that no shop's message may go to any more, whatever the order: by hash. */
  opt_out: {
    shop_id: number;
    channel: ChannelId;
    hash: string;
    at: number;
    why: string;
  };
  outbox: {
    id: Generated<number>;
    /** The other side's name for it: the same in every try. */
    uid: string;
    shop_id: number;
    order_id: number | null;
    subscriber_id: number | null;
    /** One message for a key, channel and address. */
    key: string;
    channel: ChannelId;
    address: string;
    kind: MessageKind;
    /** What it says beside the order, as JSON; `{}` once it is settled, for it may hold a code. */
    about: string;
    state: OutboxState;
    created_at: number;
    /** When to send it, or while it is being sent, from when it is in doubt; null once it is settled. */
    due_at: number | null;
    tries: Generated<number>;
    /** When it was first tried. */
    first_at: number | null;
    settled_at: number | null;
    /** The other side's id. */
    reference: string | null;
    /** Why it was not sent, the last time. */
    trouble: string | null;
  };
  /** What providers told by themselves: kept before it is answered, read afterwards. */
  inbox: {
    id: Generated<number>;
    provider: string;
    /** Of the body as it came: the same call is kept once. */
    hash: string;
    /** The provider's name for the call, where that can be trusted. */
    delivery: string | null;
    trust: string;
    /** Of a platform: whose orders it tells of. */
    shop_id: number | null;
    /** Of a platform: what the call is about, by its header. */
    topic: string | null;
    /** Empty once it was read: it may name people. */
    body: string;
    received_at: number;
    /** How often reading it failed. */
    failures: number;
    /** When to read it; null once that is done. */
    due_at: number | null;
  };
  allowance: {
    provider: string;
    /** Calls by slot, newest first, as JSON. */
    used: string;
  };
  /** How each provider is, as far as its answers tell. */
  provider_health: {
    provider: string;
    last_success_at: number | null;
    last_failure_at: number | null;
    last_failure: string | null;
    /** Consecutive failures. */
    failures: number;
    status: string;
    since: number;
    /** Calls our allowance had left after the last one. */
    allowance_left: number | null;
    /** How late its news reach us; newer ones count more. */
    lag_seconds: number | null;
  };
  /** What asking came to, in slots of some minutes. */
  provider_tally: {
    provider: string;
    slot: number;
    outcome: string;
    calls: number;
    milliseconds: number;
  };
}

export type Database = Kysely<Tables>;
