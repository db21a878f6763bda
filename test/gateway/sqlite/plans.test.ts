// Which tables are read to their end: an outbox keeps the messages of 90 days, and everybody waits meanwhile.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {CompiledQuery, createQueryId, type KyselyPlugin, sql} from 'kysely';
import {countDead, findUnsent} from '../../../gateway/store/backlog.js';
import {isOptedOut, optOut} from '../../../gateway/store/opt-outs.js';
import {deleteSettled} from '../../../gateway/store/outbox.js';
import {endSubscriber} from '../../../gateway/store/subscribers.js';
import {testGateway} from '../test-gateway.js';

test('neither the outbox nor who has opted out is read to its end', async (t) => {
  const {db, gateway} = await testGateway(t);
  const asked: CompiledQuery[] = [];
  const ear: KyselyPlugin = {
    transformQuery({node}) {
      asked.push(db.getExecutor().compileQuery(node, createQueryId()));
      return node;
    },
    transformResult: async ({result}) => result,
  };
  const heard = db.withPlugin(ear);
  const {shopId} = gateway;
  const address = 'ada@example.com';
  await countDead(heard);
  await findUnsent(heard, 9);
  await deleteSettled(heard, 9);
  await endSubscriber(heard, 1, 'reader', 9);
  await isOptedOut(heard, shopId, 'email', address);
  await optOut(heard, {shopId, channel: 'email', address, why: 'STOP', now: 9});
  assert.ok(asked.length > 6);
  for (const {sql: words, parameters} of asked) {
    const plan = CompiledQuery.raw(`explain query plan ${words}`, [...parameters]);
    const {rows} = await db.executeQuery<{detail: string}>(plan);
    const steps = rows.map(({detail}) => detail);
    assert.ok(!steps.some((step) => /^SCAN (outbox|opt_out)/.test(step)), `${words}: ${steps.join('; ')}`);
    assert.ok(!steps.some((step) => /opt_out_1 \(shop_id=\?\)/.test(step)), `${words}: ${steps.join('; ')}`);
  }
});

test('what goes with an order or a reader is found by index, in every table', async (t) => {
  const {db} = await testGateway(t);
  const {rows} = await sql<{found: string}>`
    select tables.name || '.' || keys."from" as found
    from sqlite_master as tables, pragma_foreign_key_list(tables.name) as keys
    where tables.type = 'table' and keys."on_delete" = 'CASCADE' and keys."table" in ('orders', 'shipment', 'subscriber')
      and not exists (
        select 1 from pragma_index_list(tables.name) as indexes, pragma_index_info(indexes.name) as columns
        where columns.seqno = 0 and columns.name = keys."from"
      )
      and not exists (select 1 from pragma_table_info(tables.name) as own where own.name = keys."from" and own.pk = 1)
  `.execute(db);
  assert.deepEqual(
    rows.map(({found}) => found),
    [],
  );
});
