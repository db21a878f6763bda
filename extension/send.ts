import browser from 'webextension-polyfill';
import {TrackingError} from '../shared/errors.js';
import type {Asked, Envelope, Kind, Reply} from './messages.js';

/**
 * Asks the background.
 *
 * @throws {TrackingError} the one thrown by the handler, rebuilt.
 */
export async function send<K extends Kind>(kind: K, request: Asked<K>): Promise<Reply<K>> {
  const reply: Envelope<Reply<K>> = await browser.runtime.sendMessage({kind, request});
  if (reply.ok) return reply.value;
  throw new TrackingError(reply.code, reply.message);
}
