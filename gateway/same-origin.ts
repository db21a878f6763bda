// A browser sends a session's cookie along with whatever it is told to ask. What changes something must have been asked by
// a page of ours: the cookie's SameSite keeps other sites out, this other origins of the same site too.
import type {Context} from 'hono';
import {Refusal} from './refusal.js';

const reading = ['GET', 'HEAD'];

/**
 * As Filippo Valsorda describes it (https://words.filippo.io/csrf/): what the browser says of the asker counts; where it
 * says nothing, which it does over plain HTTP, the asker's host must be the one that is asked.
 *
 * @throws {Refusal} `forbidden`
 */
export function refuseOtherOrigins({req}: Context): void {
  if (reading.includes(req.method)) return;
  const site = req.header('sec-fetch-site');
  const origin = req.header('origin');
  const isOurs =
    site === undefined ? origin !== undefined && hostOf(origin) === hostAsked(req) : site === 'same-origin';
  if (!isOurs) throw new Refusal('forbidden', {detail: 'A session counts only for pages of this address.'});
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function hostAsked(req: Context['req']): string {
  return req.header('host') ?? new URL(req.url).host;
}
