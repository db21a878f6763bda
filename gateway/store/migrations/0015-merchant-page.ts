import {type Kysely, type Migration, sql} from 'kysely';

/** What the merchant's own page needs: sessions, how long parcels took, and what was promised when. */
export const merchantPage: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('session')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('api_key_id', 'bigint', (column) => column.notNull().references('api_key.id').onDelete('cascade'))
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('session_expires').on('session').column('expires_at').execute();

    await db.schema
      .createTable('delivery')
      .addColumn('shipment_id', 'bigint', (column) => column.primaryKey().references('shipment.id').onDelete('cascade'))
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
      .addColumn('carrier', 'text', (column) => column.notNull())
      .addColumn('from_country', 'text')
      .addColumn('to_country', 'text')
      .addColumn('days', 'integer')
      .addColumn('delivered_on', 'text')
      .execute();
    await db.schema
      .createIndex('delivery_lane')
      .on('delivery')
      .columns(['shop_id', 'carrier', 'from_country', 'to_country', 'delivered_on'])
      .execute();

    await db.schema
      .createTable('policy_version')
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('policy', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('by_key', 'text')
      .addPrimaryKeyConstraint('policy_version_once', ['shop_id', 'version'])
      .execute();
    // What is promised now was promised to those who have ordered.
    await sql`
      insert into policy_version (shop_id, version, policy, since, by_key)
      select id, 1, policy, created_at, null from shop
    `.execute(db);
  },
};
