// Forward only. A migration that has been released is never changed; the next one gets the next number.
import {type Kysely, type Migration, sql} from 'kysely';

const first: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('shop')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('policy', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('api_key')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('shop_id', 'integer', (column) => column.notNull().references('shop.id'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute();

    await db.schema
      .createTable('orders')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('shop_id', 'integer', (column) => column.notNull().references('shop.id'))
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('placed_at', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('items', 'text', (column) => column.notNull())
      .addColumn('destination', 'text')
      .addColumn('promise', 'text')
      .addColumn('customer', 'text', (column) => column.notNull())
      .addColumn('version', 'bigint', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('orders_number', ['shop_id', 'key'])
      .execute();

    await db.schema
      .createTable('shipment')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('order_id', 'integer', (column) => column.notNull().references('orders.id').onDelete('cascade'))
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('carrier', 'text', (column) => column.notNull())
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('items', 'text')
      .addColumn('added_at', 'text', (column) => column.notNull())
      .addColumn('facts', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('due_at', 'bigint')
      .addUniqueConstraint('shipment_number', ['order_id', 'key'])
      .execute();
    await db.schema
      .createIndex('shipment_due')
      .on('shipment')
      .column('due_at')
      .where(sql.ref('due_at'), 'is not', null)
      .execute();

    await db.schema
      .createTable('token')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('order_id', 'integer', (column) => column.notNull().references('orders.id').onDelete('cascade'))
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute();
    await db.schema.createIndex('token_order').on('token').column('order_id').execute();

    await db.schema
      .createTable('wrong_try')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull())
      .execute();
  },
};

const webhooks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('shipment')
      .addColumn('plain', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    // The key is the carrier, which may have spaces, a space, and the plain number, which has none.
    await sql`update shipment set plain = substr(key, length(rtrim(key, replace(key, ' ', ''))) + 1)`.execute(db);
    await db.schema.createIndex('shipment_plain').on('shipment').column('plain').execute();

    await db.schema
      .createTable('inbox')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('provider', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('delivery', 'text')
      .addColumn('trust', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('received_at', 'bigint', (column) => column.notNull())
      .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('due_at', 'bigint')
      .addUniqueConstraint('inbox_body', ['provider', 'hash'])
      .addUniqueConstraint('inbox_delivery', ['provider', 'delivery'])
      .execute();
    await db.schema
      .createIndex('inbox_due')
      .on('inbox')
      .column('due_at')
      .where(sql.ref('due_at'), 'is not', null)
      .execute();
    await db.schema.createIndex('inbox_received').on('inbox').column('received_at').execute();
  },
};

const health: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('provider_health')
      .addColumn('provider', 'text', (column) => column.primaryKey())
      .addColumn('last_success_at', 'bigint')
      .addColumn('last_failure_at', 'bigint')
      .addColumn('last_failure', 'text')
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('allowance_left', 'integer')
      .addColumn('lag_seconds', 'real')
      .execute();
    await db.schema
      .createTable('provider_tally')
      .addColumn('provider', 'text', (column) => column.notNull())
      .addColumn('slot', 'bigint', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('calls', 'integer', (column) => column.notNull())
      .addColumn('milliseconds', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('provider_tally_key', ['provider', 'slot', 'outcome'])
      .execute();
  },
};

/**
 * Keys with an id, scopes and the time of their last use: the ones there were could do everything, and still can. What
 * orders are listed and searched by gets its index.
 */
const merchants: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('api_key').renameTo('api_key_before').execute();
    await db.schema
      .createTable('api_key')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('shop_id', 'integer', (column) => column.notNull().references('shop.id'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('last_used_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .execute();
    await sql`insert into api_key (hash, shop_id, name, scopes, created_at, revoked_at)
      select hash, shop_id, name, '["orders:read","orders:write","policy:write"]', created_at, revoked_at
      from api_key_before order by created_at`.execute(db);
    await db.schema.dropTable('api_key_before').execute();

    for (const [name, columns] of [
      ['shipment_status', sql`shipment (status, order_id)`],
      ['orders_shop', sql`orders (shop_id)`],
      ['orders_updated', sql`orders (shop_id, updated_at)`],
      ['orders_placed', sql`orders (shop_id, julianday(placed_at))`],
      ['orders_email', sql`orders (shop_id, lower(json_extract(customer, '$.email')))`],
    ] as const)
      await sql`create index ${sql.ref(name)} on ${columns}`.execute(db);
  },
};

/** Why an order was cancelled, and parcels that go back. */
const returns: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('orders').addColumn('cancelled_at', 'bigint').execute();
    await db.schema.alterTable('orders').addColumn('cancel_reason', 'text').execute();
    await db.schema
      .alterTable('shipment')
      .addColumn('direction', 'text', (column) => column.notNull().defaultTo('outbound'))
      .execute();
  },
};

/** What shop platforms said of orders, and when. */
const platforms: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('orders').addColumn('platform', 'text').execute();
    await db.schema.alterTable('orders').addColumn('said_at', 'bigint').execute();
    await db.schema.alterTable('orders').addColumn('said', 'text').execute();
    await db.schema.createIndex('orders_platform').on('orders').columns(['shop_id', 'platform']).unique().execute();
    await db.schema.alterTable('inbox').addColumn('topic', 'text').execute();
  },
};

export const migrations: Readonly<Record<string, Migration>> = {
  '0001': first,
  '0002': webhooks,
  '0003': health,
  '0004': merchants,
  '0005': returns,
  '0020': platforms,
};
