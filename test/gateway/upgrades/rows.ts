// Rows of every table as each version had them.
import {demoPolicy} from '../../../gateway/demo/shop.js';
import {sha256} from '../../../gateway/secret.js';
import {type Facts, noFacts} from '../../../shared/model.js';

export type Row = Readonly<Record<string, string | number | null>>;

export const now = Date.parse('2026-11-22T12:00:00Z');

export const delivered: Facts = {
  ...noFacts,
  status: 'delivered',
  events: [{time: '2026-11-21T10:00:00+01:00', status: 'delivered', text: 'On the porch'}],
};
export const mugs = [{id: 'mug', name: 'Stoneware mug', quantity: 2}];
export const ada = {email: 'Ada@example.com', name: 'Ada'};
export const parcels = {
  ups: {carrier: 'ups', number: '1z 999-AA1', url: 'https://ups.example/1', addedAt: '2026-11-20T10:00:00Z'},
  bike: {carrier: 'Bike Ben', number: 'B-7', addedAt: '2026-11-21T10:00:00Z'},
  back: {carrier: 'Bike Ben', number: 'B-8', addedAt: '2026-11-22T10:00:00Z'},
} as const;
export const placed = {first: '2026-11-20T09:30:00+01:00', second: '2026-11-20T09:30:00Z'};

const order = {shop_id: 1, items: JSON.stringify(mugs), promise: null, version: now - 9, created_at: now - 9};
const inbox = {trust: 'body', failures: 0, delivery: null};
const key = {shop_id: 1, created_at: 1};
const token = {order_id: 1, created_at: now, expires_at: now + 9};

const parcel = (
  order_id: number,
  {addedAt, ...named}: {addedAt: string},
  facts: Facts,
  due_at: number | null,
): Row => ({
  url: null,
  items: null,
  ...named,
  ...{order_id, position: 0, added_at: addedAt, facts: JSON.stringify(facts), status: facts.status, due_at},
});

/** What each version added to those of the one before: tables, rows at the end of one, columns of a row. */
const added: Readonly<Record<string, Readonly<Record<string, readonly Row[]>>>> = {
  '0001': {
    shop: [{name: 'Bread', url: 'https://bread.example', policy: JSON.stringify(demoPolicy), created_at: 1}],
    api_key: [
      {...key, hash: sha256('good'), name: 'till', revoked_at: null},
      {...key, hash: sha256('gone'), name: 'old till', revoked_at: 5},
    ],
    orders: [
      {
        ...order,
        ...{key: 'kc-1', number: 'KC-1', placed_at: placed.first, state: 'open', updated_at: now - 5},
        destination: JSON.stringify({country: 'NL'}),
        customer: JSON.stringify(ada),
      },
      {
        ...order,
        ...{key: 'kc-2', number: '#KC-2', placed_at: placed.second, state: 'cancelled', updated_at: now - 4},
        destination: null,
        customer: JSON.stringify({postcode: '3511 AB'}),
      },
    ],
    shipment: [
      {
        ...parcel(1, parcels.ups, delivered, null),
        key: 'ups 1Z999AA1',
        items: JSON.stringify([{id: 'mug', quantity: 1}]),
      },
      {...parcel(1, parcels.bike, noFacts, now - 7), key: 'bike ben B7', position: 1},
    ],
    token: [
      {...token, hash: sha256('link'), revoked_at: null},
      {...token, hash: sha256('revoked'), revoked_at: now - 1},
    ],
    wrong_try: [{key: 'KC-1', since: now, tries: 3}],
  },
  '0002': {
    shipment: [{plain: '1Z999AA1'}, {plain: 'B7'}],
    inbox: [
      {...inbox, provider: 'ups', hash: 'a', body: '{"a":1}', received_at: now, due_at: now},
      {...inbox, provider: 'ups', hash: 'b', body: '', received_at: now, due_at: null},
    ],
  },
  '0003': {
    provider_health: [{provider: 'ups', last_success_at: now, failures: 0, status: 'ok', since: now}],
    provider_tally: [{provider: 'ups', slot: now, outcome: 'ok', calls: 2, milliseconds: 9}],
  },
  '0004': {api_key: [{scopes: '["orders:read"]', last_used_at: 7}, {scopes: '["orders:read"]'}]},
  '0005': {
    orders: [{}, {cancelled_at: now - 4, cancel_reason: 'out of stock'}],
    shipment: [
      {},
      {},
      {...parcel(2, parcels.back, noFacts, now + 7), key: 'return\tbike ben B8', plain: 'B8', direction: 'return'},
    ],
  },
  '0006': {
    orders: [
      {placed_ms: Date.parse(placed.first), email: 'ada@example.com'},
      {placed_ms: Date.parse(placed.second), email: null},
    ],
  },
  '0007': {allowance: [{provider: 'ups', used: '[]'}]},
  '0008': {orders: [{assess_at: null, attention: 'hand_over_late'}, {assess_at: null}]},
  '0009': {
    shop: [{slug: ''}, {name: 'Tea', policy: JSON.stringify(demoPolicy), created_at: 2, slug: 'tea', origins: '"*"'}],
  },
  '0010': {
    orders: [{platform: 'shopify 7', said_at: now - 9, said: '{"cancelled":false,"fulfilments":[]}'}],
    inbox: [{}, {topic: 'orders/updated', shop_id: 1}],
  },
  '0011': {
    shop: [{telling: '{"language":"de"}'}],
    moment: [{order_id: 1, key: 'dispatched ups 1Z999AA1', kind: 'dispatched', parcel: 'ups 1Z999AA1', at: now}],
    subscriber: [
      {
        ...{order_id: 1, channel: 'email', address: 'ada@example.com', secret: 'choose', source: 'order'},
        ...{state: 'active', moments: '["delivered"]', created_at: now},
      },
    ],
    opt_out: [{shop_id: 1, channel: 'sms', hash: sha256('+3112345678'), at: now, why: 'STOP'}],
    outbox: [
      {
        ...{uid: 'm-1', shop_id: 1, order_id: 1, subscriber_id: 1, key: 'dispatched ups 1Z999AA1', channel: 'email'},
        ...{
          address: 'ada@example.com',
          kind: 'dispatched',
          about: '{}',
          state: 'waiting',
          created_at: now,
          due_at: now,
        },
      },
    ],
  },
  '0012': {
    one_time_code: [{order_id: 1, hash: sha256('code'), expires_at: now + 9, tries: 1}],
    link_request: [{shop_id: 1, number: 'KC-1', email_hash: sha256('ada@example.com'), created_at: now}],
    wrong_try: [{ends_at: now + 9}],
  },
  '0013': {
    webhook_endpoint: [
      {shop_id: 1, url: 'https://erp.example/in', kinds: '["delivered"]', secret: 'whsec_AAAA', created_at: now},
    ],
    push_key: [{id: 1, public_key: 'B', private_key: 'a', created_at: now}],
  },
  '0014': {
    problem: [
      {
        ...{order_id: 1, shop_id: 1, number: 'B-20717', kind: 'damaged', text: 'The handle is off', state: 'open'},
        ...{parcel: 'ups 1Z999AA1', reported_at: now},
      },
    ],
    customer_word: [{order_id: 1, parcel: 'bike ben B7', word: 'not_received', at: now}],
  },
  '0015': {
    session: [{hash: sha256('signed in'), api_key_id: 1, created_at: now, expires_at: now + 9}],
    delivery: [
      {
        ...{shipment_id: 1, shop_id: 1, carrier: 'ups', from_country: 'PT', to_country: 'NL', days: 3},
        delivered_on: '2026-11-21',
      },
    ],
    policy_version: [
      {shop_id: 1, version: 1, policy: JSON.stringify(demoPolicy), since: 1, by_key: null},
      {shop_id: 2, version: 1, policy: JSON.stringify(demoPolicy), since: 2, by_key: null},
    ],
  },
};

/** Tables with their rows, those first that others refer to. */
export function rowsAt(version: string): ReadonlyMap<string, readonly Row[]> {
  const tables = new Map<string, Row[]>();
  for (const [, step] of Object.entries(added).filter(([name]) => name <= version)) {
    for (const [table, rows] of Object.entries(step)) {
      const before = tables.get(table) ?? [];
      tables.set(
        table,
        Array.from({length: Math.max(before.length, rows.length)}, (_, at) => ({...before[at], ...rows[at]})),
      );
    }
  }
  return tables;
}
