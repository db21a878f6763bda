import assert from 'node:assert/strict';
import * as v from 'valibot';
import {demoPolicy} from '../../../gateway/demo/shop.js';
import {OrderListQuerySchema} from '../../../gateway/order-list.js';
import {sha256} from '../../../gateway/secret.js';
import {findApiKey, listApiKeys} from '../../../gateway/store/api-keys.js';
import {openDatabase} from '../../../gateway/store/database.js';
import {claimDue} from '../../../gateway/store/due-shipments.js';
import {takeCalls} from '../../../gateway/store/inbox.js';
import {listOrders} from '../../../gateway/store/list-orders.js';
import {findOrder} from '../../../gateway/store/orders.js';
import {listPolicies} from '../../../gateway/store/policies.js';
import {findHealth} from '../../../gateway/store/provider-health.js';
import {putOrder} from '../../../gateway/store/put-order.js';
import {findSession} from '../../../gateway/store/sessions.js';
import {findShop} from '../../../gateway/store/shops.js';
import type {Database} from '../../../gateway/store/tables.js';
import {findGrant} from '../../../gateway/store/tokens.js';
import {countTries} from '../../../gateway/store/wrong-tries.js';
import {noFacts} from '../../../shared/model.js';
import {ada, delivered, mugs, now, parcels, placed} from './rows.js';

/** Opens what a version left behind, and looks whether everything is there as it was. */
export async function checkKept(place: string, version: string): Promise<void> {
  const {db, close} = await openDatabase(place);
  try {
    await checkOrders(db, version);
    await checkAccess(db, version);
    await checkWork(db, version);
    const body = {placedAt: placed.first, items: mugs, customer: ada, shipments: [parcels.bike]};
    assert.deepEqual(await putOrder(db, 1, 'KC-3', body, now), {orderId: 3, result: 'created'});
  } finally {
    await close();
  }
}

async function checkOrders(db: Database, version: string) {
  assert.deepEqual(await findShop(db, 1), {name: 'Bread', url: 'https://bread.example', policy: demoPolicy});
  const both = {version: now - 9, items: mugs};
  const [first, second] = [await findOrder(db, 1, 'kc-1'), await findOrder(db, 1, 'KC-2')];
  const hasReturns = version >= '0005';
  assert.deepEqual(first, {
    ...{
      id: 1,
      shopId: 1,
      createdAt: now - 9,
      version: both.version,
      updatedAt: new Date(now - 5).toISOString(),
      customer: ada,
      returns: [],
    },
    ...(version >= '0008' && {attention: 'hand_over_late'}),
    order: {
      ...{number: 'KC-1', placedAt: placed.first, state: 'open', items: mugs, destination: {country: 'NL'}},
      shipments: [
        {...parcels.ups, items: [{id: 'mug', quantity: 1}], facts: delivered},
        {...parcels.bike, facts: noFacts},
      ],
    },
  });
  assert.deepEqual(second, {
    ...{
      id: 2,
      shopId: 1,
      createdAt: now - 9,
      version: both.version,
      updatedAt: new Date(now - 4).toISOString(),
      customer: {postcode: '3511 AB'},
    },
    order: {number: '#KC-2', placedAt: placed.second, state: 'cancelled', items: mugs, shipments: []},
    ...(hasReturns && {cancellation: {reason: 'out of stock', at: new Date(now - 4).toISOString()}}),
    returns: hasReturns ? [{...parcels.back, facts: noFacts}] : [],
  });

  const found = async (query: Record<string, string>) =>
    (await listOrders(db, 1, v.parse(OrderListQuerySchema, query))).orders.map(({number}) => number);
  assert.deepEqual(await found({}), ['#KC-2', 'KC-1']);
  assert.deepEqual(await found({search: '1Z999AA1'}), ['KC-1']);
  assert.deepEqual(await found({search: 'ada@EXAMPLE.com'}), ['KC-1']);
  assert.deepEqual(await found({status: 'delivered'}), []);
  assert.deepEqual(await found({status: 'cancelled'}), ['#KC-2']);
  assert.deepEqual(await found({placedBefore: '2026-11-20T09:00:00Z'}), ['KC-1']);
}

async function checkAccess(db: Database, version: string) {
  const before = version < '0004';
  // All there was to open then.
  const all = ['orders:read', 'orders:write', 'policy:write'];
  assert.deepEqual(await findApiKey(db, 1, 'good', now), {
    ...{id: 1, shopId: 1, name: 'till', scopes: before ? all : ['orders:read'], lastUsedAt: before ? null : 7},
  });
  assert.equal(await findApiKey(db, 1, 'gone', now), undefined);
  assert.deepEqual(
    (await listApiKeys(db, 1)).map(({name, revokedAt}) => [name, revokedAt]),
    [
      ['till', null],
      ['old till', 5],
    ],
  );
  const opened = {orderId: 1, version: now - 9, access: 'full', expiresAt: now + 9};
  assert.deepEqual(await findGrant(db, 1, sha256('link'), now), {hash: sha256('link'), ...opened});
  assert.equal(await findGrant(db, 1, sha256('revoked'), now), undefined);
  const [tried] = await countTries(db, [{key: 'KC-1', most: 9, seconds: 9}], now);
  assert.equal(tried?.tries, 1);
  const versions = await listPolicies(db, 1);
  assert.deepEqual(versions, [{version: 1, policy: demoPolicy, since: 1}]);
  const session = await findSession(db, 1, 'signed in', now);
  assert.equal(session?.name, version < '0015' ? undefined : 'till');
}

async function checkWork(db: Database, version: string) {
  const due = await claimDue(db, {count: 9}, now);
  assert.deepEqual(
    due.map(({carrier, number}) => [carrier, number]),
    [['Bike Ben', 'B-7']],
  );
  const calls = await takeCalls(db, ['ups'], 9, now);
  assert.deepEqual(
    calls.map(({body}) => body),
    version < '0002' ? [] : ['{"a":1}'],
  );
  const health = await findHealth(db, 'ups', now);
  assert.deepEqual([health?.status, health?.counts], version < '0003' ? [undefined, undefined] : ['ok', {ok: 2}]);
}
