import {type Kysely, type Migration, sql} from 'kysely';
import {isPostgres} from '../postgres.js';

/** What orders are searched by gets columns of its own, which every database can compare. */
export const comparable: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('orders').addColumn('placed_ms', 'bigint').execute();
    await db.schema.alterTable('orders').addColumn('email', 'text').execute();
    if (!isPostgres(db)) {
      await db.schema.dropIndex('orders_placed').execute();
      await db.schema.dropIndex('orders_email').execute();
      await sql`update orders set
        placed_ms = cast(round((julianday(placed_at) - 2440587.5) * 86400000) as integer),
        email = lower(json_extract(customer, '$.email'))`.execute(db);
    }
    await db.schema.createIndex('orders_placed').on('orders').columns(['shop_id', 'placed_ms']).execute();
    await db.schema.createIndex('orders_email').on('orders').columns(['shop_id', 'email']).execute();
  },
};
