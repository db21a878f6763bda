import {Refusal} from './refusal.js';
import type {Gateway} from './route.js';
import {sha256} from './secret.js';
import type {Access} from './store/tables.js';
import {findGrant, type Grant} from './store/tokens.js';

/** What a token that opens all of an order opens: who only knows how it stands learns no address and changes none. */
export async function findFullGrant({db, shopId, now}: Gateway, token: string): Promise<Grant | undefined> {
  const grant = await findGrant(db, shopId, sha256(token), now());
  return grant && (await accessOf({db}, grant)) === 'full' ? grant : undefined;
}

/** @throws {Refusal} `forbidden`, of a grant that opens less. */
export async function requireFull(gateway: Gateway, grant: Grant): Promise<void> {
  if ((await accessOf(gateway, grant)) !== 'full') {
    throw new Refusal('forbidden', {detail: 'This needs a token for the whole order.'});
  }
}

async function accessOf({db}: Pick<Gateway, 'db'>, {hash}: Grant): Promise<Access | undefined> {
  const row = await db.selectFrom('token').select('access').where('hash', '=', hash).executeTakeFirst();
  return row?.access;
}
