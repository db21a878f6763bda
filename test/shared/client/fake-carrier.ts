// A carrier that answers from a list, and a clock that only moves when somebody waits.
import type {Call, Client, ClientOptions} from '../../../shared/client/client.js';
import {createClient} from '../../../shared/client/create-client.js';
import type {Batch, Provider} from '../../../shared/providers/provider.js';
import {failureByHttpStatus, readJson} from '../../../shared/providers/read-answer.js';

export const start = Date.UTC(2026, 10, 23, 12);

/** A provider whose answers are `{"status": …}`. */
export function provider(changes: Partial<Provider> = {}): Provider {
  const baseUrl = changes.baseUrl ?? 'https://api.acme.example/v2';
  return {
    id: 'acme',
    name: 'Acme',
    carriers: ['acme'],
    baseUrl,
    auth: {kind: 'none'},
    request: ({number}) => new Request(`${baseUrl}/parcels/${encodeURIComponent(number)}`),
    parse: (answer, {number}) =>
      failureByHttpStatus(answer) ??
      (answer.status === 404
        ? {outcome: 'not_found'}
        : readJson<{status: 'in_transit'}>(answer.body, ({status}) => ({
            outcome: 'ok',
            shipments: [{number, status, events: []}],
          }))),
    ...changes,
  };
}

/** A provider that can be asked about three numbers in one call; see `several`. */
export function batching(changes: Partial<Provider> = {}): Provider & {readonly batch: Batch} {
  const known = provider(changes);
  return {
    ...known,
    request(query, ...others) {
      if (others.length === 0) return known.request(query);
      return new Request(`${known.baseUrl}/several?${[query, ...others].map(({number}) => number).join('&')}`);
    },
    batch: {
      most: 3,
      part: (body: {parcels?: Record<string, object>}, {number}) => body.parcels?.[number],
    },
  };
}

/** The answer for each of the numbers that a request to `batching` names, or for the one. */
export function several(request: Request, answer: (number: string) => object | undefined): Response {
  const numbers = namedIn(request);
  if (!request.url.includes('/several?')) return Response.json(answer(numbers[0] ?? '') ?? null);
  return Response.json({parcels: Object.fromEntries(numbers.map((number) => [number, answer(number)]))});
}

export function namedIn({url}: Request): string[] {
  const {pathname, search} = new URL(url);
  return search ? search.slice(1).split('&') : [pathname.split('/').at(-1) ?? ''];
}

export const ok = (status = 'in_transit') => Response.json({status});

type Answer = (request: Request) => Response | Promise<Response>;

export interface World {
  readonly client: Client;
  /** What was asked, in order. */
  readonly requests: Request[];
  readonly calls: Call[];
  /** Every wait, in milliseconds. */
  readonly waits: number[];
  /** Moves the clock on, in milliseconds. */
  pass(milliseconds: number): void;
}

/** @param answers One for each call, the last one again and again. */
export function world(answers: readonly Answer[], options: Partial<ClientOptions> = {}): World {
  const requests: Request[] = [];
  const calls: Call[] = [];
  const waits: number[] = [];
  let clock = start;
  const client = createClient({
    providers: [provider()],
    now: () => clock,
    random: () => 0,
    timeout: 60_000,
    async fetch(input) {
      const request = input as Request;
      request.signal.throwIfAborted();
      requests.push(request);
      const answer = answers[Math.min(requests.length, answers.length) - 1];
      if (!answer) throw new TypeError('no answer');
      return answer(request);
    },
    // The timeout is the one wait that nothing may wait for: it only ends when the call does.
    sleep(milliseconds, signal) {
      if (milliseconds === 60_000)
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      waits.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
    onCall: (call) => calls.push(call),
    ...options,
  });
  return {client, requests, calls, waits, pass: (milliseconds) => (clock += milliseconds)};
}

export const question = {number: 'N 1', carrier: 'acme'};
