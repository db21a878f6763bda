// Where shops want to be told by webhook. Secrets are kept as they are: what is sent is signed with them.
import type {Selectable, Updateable} from 'kysely';
import type {WebhookKind} from '../notify/channels/webhook-message.js';
import type {Database, Tables} from './tables.js';

export interface WebhookEndpoint {
  readonly id: number;
  readonly url: string;
  /** What it wants to hear of; without it, all there is. */
  readonly kinds?: readonly WebhookKind[] | undefined;
  readonly createdAt: number;
  /** From when nothing is sent to it, and why. */
  readonly disabled?: {readonly at: number; readonly why: string} | undefined;
  /** Until when the secret before signs as well. */
  readonly oldSecretUntil?: number | undefined;
}

export interface SigningEndpoint extends WebhookEndpoint {
  /** The newest first. */
  readonly secrets: readonly string[];
}

/** Those a shop's messages go to now. */
export async function findEndpoints(db: Database, shopId: number): Promise<WebhookEndpoint[]> {
  const rows = await ofShop(db, shopId).where('disabled_at', 'is', null).execute();
  return rows.map(endpointOf);
}

export async function listEndpoints(db: Database, shopId: number): Promise<WebhookEndpoint[]> {
  return (await ofShop(db, shopId).execute()).map(endpointOf);
}

export async function findEndpoint(
  db: Database,
  shopId: number,
  id: number,
  now: number,
): Promise<SigningEndpoint | undefined> {
  const row = await ofShop(db, shopId).where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const isOldGood = row.old_secret !== null && (row.old_until ?? 0) > now;
  return {...endpointOf(row), secrets: [row.secret, ...(isOldGood && row.old_secret ? [row.old_secret] : [])]};
}

export async function createEndpoint(
  db: Database,
  shopId: number,
  {url, kinds, secret}: Pick<WebhookEndpoint, 'url' | 'kinds'> & {readonly secret: string},
  now: number,
): Promise<number> {
  const {id} = await db
    .insertInto('webhook_endpoint')
    .values({shop_id: shopId, url, kinds: kinds ? JSON.stringify(kinds) : null, secret, created_at: now})
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Returns whether there is such an endpoint. The secret there was goes on signing for a while. */
export async function rotateSecret(
  db: Database,
  shopId: number,
  id: number,
  secret: string,
  oldUntil: number,
): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('webhook_endpoint')
    .set(({ref}) => ({secret, old_secret: ref('secret'), old_until: oldUntil}))
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0;
}

export function endOldSecret(db: Database, shopId: number, id: number) {
  return change(db, shopId, id, {old_secret: null, old_until: null});
}

export function disableEndpoint(db: Database, shopId: number, id: number, why: string, now: number) {
  return change(db, shopId, id, {disabled_at: now, disabled_why: why});
}

export function enableEndpoint(db: Database, shopId: number, id: number) {
  return change(db, shopId, id, {disabled_at: null, disabled_why: null});
}

export async function deleteEndpoint(db: Database, shopId: number, id: number): Promise<boolean> {
  const {numDeletedRows} = await db
    .deleteFrom('webhook_endpoint')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0;
}

function ofShop(db: Database, shopId: number) {
  return db.selectFrom('webhook_endpoint').selectAll().where('shop_id', '=', shopId).orderBy('id');
}

async function change(
  db: Database,
  shopId: number,
  id: number,
  changes: Updateable<Tables['webhook_endpoint']>,
): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('webhook_endpoint')
    .set(changes)
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0;
}

function endpointOf(row: Selectable<Tables['webhook_endpoint']>): WebhookEndpoint {
  return {
    id: row.id,
    url: row.url,
    kinds: row.kinds ? JSON.parse(row.kinds) : undefined,
    createdAt: row.created_at,
    disabled: row.disabled_at === null ? undefined : {at: row.disabled_at, why: row.disabled_why ?? ''},
    oldSecretUntil: row.old_until ?? undefined,
  };
}
