import type {Gateway} from './route.js';
import {createToken} from './store/tokens.js';

/** A token for as long as the configuration says. */
export async function newToken(
  {config, db, now}: Gateway,
  orderId: number,
): Promise<{token: string; expiresAt: string}> {
  const expiresAt = now() + config.tokenDays * 86_400_000;
  return {token: await createToken(db, orderId, now(), expiresAt), expiresAt: new Date(expiresAt).toISOString()};
}
