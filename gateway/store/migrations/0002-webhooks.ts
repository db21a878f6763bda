import {type Kysely, type Migration, sql} from 'kysely';
import {idOf} from './columns.js';

export const webhooks: Migration = {
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
      .addColumn(...idOf(db))
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
