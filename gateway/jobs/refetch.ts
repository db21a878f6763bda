// Asks a platform for an order whose id is all that a call told.
import {readText} from '../../shared/client/send.js';
import type {Access, PlatformApi, Reading} from '../platforms/platform.js';

/** Milliseconds for each request. */
const timeout = 10_000;

/** No order of ours has more than 1,000 items. */
const mostPages = 4;

export interface Asking {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly signal: AbortSignal;
}

/** @throws if the platform is out of reach, does not let us in, or answers nothing that can be read. */
export async function refetch(api: PlatformApi, orderId: string, access: Access, asking: Asking): Promise<Reading> {
  const order = await ask(api.order(orderId, access), asking);
  if (order === undefined) return {kind: 'ignored', why: 'no such order'};
  const lists: Record<string, readonly unknown[]> = {};
  for (const list of api.lists) {
    lists[list] = await askAll((page) => api.list(orderId, list, page, access), api.pageSize, asking);
  }
  return api.read(order, lists);
}

async function askAll(request: (page: number) => Request, pageSize: number, asking: Asking): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await ask(request(page), asking);
    const found = Array.isArray(answer) ? answer : [];
    rows.push(...found);
    if (found.length < pageSize) break;
  }
  return rows;
}

/** `undefined` if there is no such thing, or nothing in it. */
async function ask(request: Request, {fetch, signal}: Asking): Promise<unknown> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  // A redirect would carry the token elsewhere.
  const response = await fetch(new Request(request, {redirect: 'error', signal: limit}));
  const text = await readText(response);
  if (response.status === 404 || response.status === 204) return undefined;
  if (response.status !== 200) throw new Error(`the platform answered ${response.status}`);
  return parsed(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The error has words of the answer in it, which may be about somebody.
    throw new Error('the platform answered no JSON');
  }
}
