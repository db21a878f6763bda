import {type Kysely, type Migration, sql} from 'kysely';
import {idOf, textOf} from './columns.js';

export const first: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('shop')
      .addColumn(...idOf(db))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('policy', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('api_key')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute();

    await db.schema
      .createTable('orders')
      .addColumn(...idOf(db))
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
      .addColumn('key', textOf(db), (column) => column.notNull())
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
      .addColumn(...idOf(db))
      .addColumn('order_id', 'bigint', (column) => column.notNull().references('orders.id').onDelete('cascade'))
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
      .addColumn('order_id', 'bigint', (column) => column.notNull().references('orders.id').onDelete('cascade'))
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
