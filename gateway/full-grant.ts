import {Refusal} from './refusal.js';
import type {Gateway} from './route.js';
import {sha256} from './secret.js';
import {findGrant, type Grant} from './store/tokens.js';

/** What a token that opens all of an order opens: who only knows how it stands learns no address and changes none. */
export async function findFullGrant({db, shopId, now}: Gateway, token: string): Promise<Grant | undefined> {
  const grant = await findGrant(db, shopId, sha256(token), now());
  return grant?.access === 'full' ? grant : undefined;
}

/** @throws {Refusal} `forbidden`, of a grant that opens less. */
export function requireFull({access}: Grant): void {
  if (access !== 'full') {
    throw new Refusal('forbidden', {detail: 'This needs a token for the whole order.'});
  }
}
