// Links that somebody asked for, or is given instead of an answer, until it is looked whether the order is theirs.
import type {Database, Tables} from './tables.js';

interface LinkRequest {
  readonly shopId: number;
  /** The order's or a parcel's, as it was typed. */
  readonly number: string;
  /** Of the e-mail address, or the postcode, that was typed. */
  readonly factorHash: string;
}

export async function keepLinkRequest(
  db: Database,
  {shopId, number, factorHash}: LinkRequest,
  now: number,
): Promise<void> {
  const row: Omit<Tables['link_request'], 'id'> = {shop_id: shopId, number, email_hash: factorHash, created_at: now};
  await db.insertInto('link_request').values(row).execute();
}

/** Takes the oldest out that nobody else is taking, so that nobody else has them once the transaction has ended. */
export async function takeLinkRequests(transaction: Database, count: number): Promise<LinkRequest[]> {
  const rows = await transaction
    .selectFrom('link_request')
    .selectAll()
    .orderBy('id')
    .limit(count)
    .forUpdate()
    .skipLocked()
    .execute();
  const ids = rows.map(({id}) => id);
  if (ids.length > 0) await transaction.deleteFrom('link_request').where('id', 'in', ids).execute();
  return rows.map((row) => ({shopId: row.shop_id, number: row.number, factorHash: row.email_hash}));
}
