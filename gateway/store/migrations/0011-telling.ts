import {type Kysely, type Migration, sql} from 'kysely';
import {idOf} from './columns.js';

/** What people are told: moments of orders, who wants to hear of them, and what is on its way to whom. */
export const telling: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('shop').addColumn('telling', 'text').execute();
    // Those there are, were given out to who proved the order or by the shop: they open all of it.
    await db.schema
      .alterTable('token')
      .addColumn('access', 'text', (column) => column.notNull().defaultTo('full'))
      .execute();

    await db.schema
      .createTable('moment')
      .addColumn(...idOf(db))
      .addColumn('order_id', 'bigint', (column) => column.notNull().references('orders.id').onDelete('cascade'))
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('parcel', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('moment_once', ['order_id', 'key'])
      .execute();

    await db.schema
      .createTable('subscriber')
      .addColumn(...idOf(db))
      .addColumn('order_id', 'bigint', (column) => column.notNull().references('orders.id').onDelete('cascade'))
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('secret', 'text', (column) => column.notNull().unique())
      .addColumn('language', 'text')
      .addColumn('moments', 'text')
      .addColumn('grouping', 'text')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('consent_text', 'text')
      .addColumn('consented_at', 'bigint')
      .addColumn('ended_at', 'bigint')
      .addColumn('ended_by', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('subscriber_once', ['order_id', 'channel', 'address'])
      .execute();
    await db.schema.createIndex('subscriber_address').on('subscriber').columns(['channel', 'address']).execute();

    await db.schema
      .createTable('opt_out')
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('opt_out_once', ['shop_id', 'channel', 'hash'])
      .execute();

    await db.schema
      .createTable('outbox')
      .addColumn(...idOf(db))
      .addColumn('uid', 'text', (column) => column.notNull().unique())
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
      .addColumn('order_id', 'bigint', (column) => column.references('orders.id').onDelete('cascade'))
      .addColumn('subscriber_id', 'bigint', (column) => column.references('subscriber.id').onDelete('cascade'))
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('about', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('due_at', 'bigint')
      .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('first_at', 'bigint')
      .addColumn('settled_at', 'bigint')
      .addColumn('reference', 'text')
      .addColumn('trouble', 'text')
      .addUniqueConstraint('outbox_once', ['shop_id', 'channel', 'address', 'key'])
      .execute();
    await db.schema
      .createIndex('outbox_due')
      .on('outbox')
      .column('due_at')
      .where(sql.ref('due_at'), 'is not', null)
      .execute();
    await db.schema.createIndex('outbox_order').on('outbox').column('order_id').execute();
    await db.schema.createIndex('outbox_state').on('outbox').columns(['shop_id', 'state', 'id']).execute();
  },
};
