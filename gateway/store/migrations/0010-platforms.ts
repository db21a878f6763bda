import type {Kysely, Migration} from 'kysely';

/** What shop platforms said of orders, and when; and which shop a call is for. */
export const platforms: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('orders').addColumn('platform', 'text').execute();
    await db.schema.alterTable('orders').addColumn('said_at', 'bigint').execute();
    await db.schema.alterTable('orders').addColumn('said', 'text').execute();
    await db.schema.createIndex('orders_platform').on('orders').columns(['shop_id', 'platform']).unique().execute();
    await db.schema.alterTable('inbox').addColumn('topic', 'text').execute();
    await db.schema.alterTable('inbox').addColumn('shop_id', 'bigint').execute();
  },
};
