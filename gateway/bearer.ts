import type {Context} from 'hono';
import {Refusal} from './refusal.js';

/** The token or key that a request came with. Throws if there is none. */
export function bearer({req}: Context): string {
  const token = /^Bearer +(\S+)$/i.exec(req.header('authorization') ?? '')?.[1];
  if (!token) throw new Refusal('unauthorized');
  return token;
}
