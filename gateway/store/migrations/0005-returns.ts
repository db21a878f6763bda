import type {Kysely, Migration} from 'kysely';

/** Why an order was cancelled, and parcels that go back. */
export const returns: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('orders').addColumn('cancelled_at', 'bigint').execute();
    await db.schema.alterTable('orders').addColumn('cancel_reason', 'text').execute();
    await db.schema
      .alterTable('shipment')
      .addColumn('direction', 'text', (column) => column.notNull().defaultTo('outbound'))
      .execute();
  },
};
