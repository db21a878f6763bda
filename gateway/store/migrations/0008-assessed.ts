import {type Kysely, type Migration, sql} from 'kysely';

/** What came of assessing each order, and when to do so again; those there are, at once. */
export const assessed: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('orders')
      .addColumn('assess_at', 'bigint', (column) => column.defaultTo(0))
      .execute();
    await db.schema.alterTable('orders').addColumn('attention', 'text').execute();
    for (const [name, columns, column] of [
      ['orders_assess', ['assess_at'], 'assess_at'],
      ['orders_attention', ['shop_id', 'attention', 'id'], 'attention'],
    ] as const) {
      const index = db.schema
        .createIndex(name)
        .on('orders')
        .columns([...columns]);
      await index.where(sql.ref(column), 'is not', null).execute();
    }
  },
};
