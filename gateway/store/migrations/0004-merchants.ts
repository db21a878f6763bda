import {type Kysely, type Migration, sql} from 'kysely';
import {isPostgres} from '../postgres.js';
import {idOf} from './columns.js';

/**
 * Keys with an id, scopes and the time of their last use: the ones there were could do everything, and still can. What
 * orders are listed and searched by gets its index.
 */
export const merchants: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('api_key').renameTo('api_key_before').execute();
    await db.schema
      .createTable('api_key')
      .addColumn(...idOf(db))
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('shop_id', 'bigint', (column) => column.notNull().references('shop.id'))
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
      // As SQLite computes them; 0006 has what every database does.
      ...(isPostgres(db)
        ? []
        : ([
            ['orders_placed', sql`orders (shop_id, julianday(placed_at))`],
            ['orders_email', sql`orders (shop_id, lower(json_extract(customer, '$.email')))`],
          ] as const)),
    ] as const)
      await sql`create index ${sql.ref(name)} on ${columns}`.execute(db);
  },
};
