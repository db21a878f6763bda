import {type Kysely, type Migration, sql} from 'kysely';

/** Allowances of all processes; and indexes for what is due: what is urgent first, carriers that rest left out. */
export const asking: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('allowance')
      .addColumn('provider', 'text', (column) => column.primaryKey())
      .addColumn('used', 'text', (column) => column.notNull())
      .execute();
    await db.schema.dropIndex('shipment_due').execute();
    for (const [name, columns] of [
      ['shipment_due', ['due_at', 'carrier', 'status']],
      ['shipment_urgent', ['status', 'due_at', 'carrier']],
    ] as const) {
      const index = db.schema
        .createIndex(name)
        .on('shipment')
        .columns([...columns]);
      await index.where(sql.ref('due_at'), 'is not', null).execute();
    }
  },
};
