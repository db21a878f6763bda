import type {Kysely, Migration} from 'kysely';

/** Several shops in one gateway: each has a name in its addresses; the first one's is empty. */
export const shops: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('shop')
      .addColumn('slug', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db.schema.alterTable('shop').addColumn('origins', 'text').execute();
    await db.schema.createIndex('shop_slug').unique().on('shop').column('slug').execute();
  },
};
