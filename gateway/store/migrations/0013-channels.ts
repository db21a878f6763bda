import type {Kysely, Migration} from 'kysely';
import {idOf} from './columns.js';

/** Where shops want to be told by webhook, and the keys that push services know us by. */
export const channels: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('webhook_endpoint')
      .addColumn(...idOf(db))
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('kinds', 'text')
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('old_secret', 'text')
      .addColumn('old_until', 'bigint')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('disabled_at', 'bigint')
      .addColumn('disabled_why', 'text')
      .execute();
    await db.schema.createIndex('webhook_endpoint_shop').on('webhook_endpoint').columns(['shop_id', 'id']).execute();

    await db.schema
      .createTable('push_key')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('public_key', 'text', (column) => column.notNull())
      .addColumn('private_key', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
