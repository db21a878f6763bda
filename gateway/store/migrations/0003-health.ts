import type {Kysely, Migration} from 'kysely';

export const health: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('provider_health')
      .addColumn('provider', 'text', (column) => column.primaryKey())
      .addColumn('last_success_at', 'bigint')
      .addColumn('last_failure_at', 'bigint')
      .addColumn('last_failure', 'text')
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('allowance_left', 'integer')
      .addColumn('lag_seconds', 'real')
      .execute();
    await db.schema
      .createTable('provider_tally')
      .addColumn('provider', 'text', (column) => column.notNull())
      .addColumn('slot', 'bigint', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('calls', 'integer', (column) => column.notNull())
      .addColumn('milliseconds', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('provider_tally_key', ['provider', 'slot', 'outcome'])
      .execute();
  },
};
