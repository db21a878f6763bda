import {type Kysely, type Migration, sql} from 'kysely';

/** What the outbox is looked through by, which is the largest table: what is due on a channel, whose it is, since when it is settled. */
export const outbox: Migration = {
  async up(db: Kysely<unknown>) {
    // Without it, each reader that goes with an order has the whole table read.
    await db.schema.createIndex('outbox_subscriber').on('outbox').column('subscriber_id').execute();
    for (const [name, columns, column] of [
      ['outbox_settled', ['settled_at'], 'settled_at'],
      ['outbox_channel', ['channel', 'due_at', 'id'], 'due_at'],
    ] as const) {
      const index = db.schema
        .createIndex(name)
        .on('outbox')
        .columns([...columns]);
      await index.where(sql.ref(column), 'is not', null).execute();
    }
  },
};
