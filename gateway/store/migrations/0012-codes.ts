import type {Kysely, Migration} from 'kysely';
import {idOf} from './columns.js';

/** One-time codes, links that are asked for, and windows of tries that end at different times. */
export const codes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('one_time_code')
      .addColumn('order_id', 'bigint', (column) => column.primaryKey().references('orders.id').onDelete('cascade'))
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('link_request')
      .addColumn(...idOf(db))
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('email_hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();

    // Windows that are open have keys that nobody looks for any more: they end at once.
    await db.schema
      .alterTable('wrong_try')
      .addColumn('ends_at', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
