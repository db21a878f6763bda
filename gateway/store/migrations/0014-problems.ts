import type {Kysely, Migration} from 'kysely';
import {idOf} from './columns.js';

/** What customers report, and what they say of a parcel. */
export const problems: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('problem')
      .addColumn(...idOf(db))
      .addColumn('order_id', 'bigint', (column) => column.notNull().references('orders.id').onDelete('cascade'))
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('parcel', 'text')
      .addColumn('reported_at', 'bigint', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('answer', 'text')
      .addColumn('answered_at', 'bigint')
      .addUniqueConstraint('problem_number', ['shop_id', 'number'])
      .execute();
    await db.schema.createIndex('problem_order').on('problem').column('order_id').execute();
    await db.schema.createIndex('problem_state').on('problem').columns(['shop_id', 'state', 'id']).execute();

    await db.schema
      .createTable('customer_word')
      .addColumn('order_id', 'bigint', (column) => column.notNull().references('orders.id').onDelete('cascade'))
      .addColumn('parcel', 'text', (column) => column.notNull())
      .addColumn('word', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('customer_word_once', ['order_id', 'parcel'])
      .execute();
  },
};
