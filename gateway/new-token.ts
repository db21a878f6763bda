import type {Gateway} from './route.js';
import type {Access} from './store/tables.js';
import {createToken} from './store/tokens.js';

/** A token for as long as the configuration says. */
export async function newToken(
  {config, db, now}: Pick<Gateway, 'config' | 'db' | 'now'>,
  orderId: number,
  access: Access,
): Promise<{token: string; expiresAt: string}> {
  const expiresAt = now() + config.tokenDays * 86_400_000;
  const token = await createToken(db, orderId, access, now(), expiresAt);
  return {token, expiresAt: new Date(expiresAt).toISOString()};
}
