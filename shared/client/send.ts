// One HTTP exchange: at the right address, within its time, its answer no larger than it may be.
import {TrackingError} from '../errors.js';
import type {Answer, Auth, Provider} from '../providers/provider.js';
import type {Call} from './client.js';

/** An answer, with what the transport said beside it. */
export interface Received extends Answer {
  /** From a Retry-After header, in seconds. */
  readonly retryAfterSeconds: number | undefined;
}

export interface SendOptions {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly baseUrls: Readonly<Record<string, string>>;
  /** Milliseconds for the whole exchange. */
  readonly timeout: number;
  readonly onCall: ((call: Call) => void) | undefined;
}

export type Send = (provider: Provider, request: Request, attempt: number, signal: AbortSignal) => Promise<Received>;

/** The largest answer that is read, in bytes; the largest recorded one has 16 kB, and there may be 40 in one. */
const answerLimit = 2_000_000;

export function sender({fetch, now, sleep, baseUrls, timeout, onCall}: SendOptions): Send {
  /** @throws {TrackingError} `unreachable` or `bad_response`; the signal's reason if it aborts. */
  return async function send(provider, request, attempt, signal) {
    const {method, headers} = request;
    const url = movedTo(request.url, provider.baseUrl, baseUrls[provider.id]);
    const told = withoutKey(url, provider.auth);
    const body = method === 'GET' || method === 'HEAD' ? undefined : await request.text();
    const started = now();
    let status: number | undefined;
    const end = new AbortController();
    const late = new AbortController();
    sleep(timeout, end.signal).then(
      () => late.abort(new TrackingError('unreachable', `no answer within ${timeout} ms`)),
      () => {},
    );
    const either = AbortSignal.any([signal, late.signal]);
    // A fetch may forget a signal that nothing else holds, so the wait is ended here, whatever the fetch does.
    const stopped = new Promise<never>((_, reject) => {
      either.addEventListener('abort', () => reject(either.reason), {once: true, signal: end.signal});
    });
    const exchange = async (): Promise<Received> => {
      const response = await fetch(
        new Request(url, {
          method,
          headers,
          ...(body !== undefined && {body}),
          cache: 'no-store',
          credentials: 'omit',
          redirect: 'error',
          referrerPolicy: 'no-referrer',
          signal: either,
        }),
      );
      status = response.status;
      return {
        status,
        contentType: response.headers.get('content-type') ?? '',
        body: await readText(response),
        retryAfterSeconds: retryAfter(response.headers.get('retry-after'), now()),
      };
    };
    try {
      return await Promise.race([exchange(), stopped]);
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof TrackingError) throw cause;
      throw new TrackingError('unreachable', String(cause).replaceAll(url, told), {cause});
    } finally {
      end.abort();
      const milliseconds = now() - started;
      onCall?.({provider: provider.id, method, url: told, auth: provider.auth.kind, status, milliseconds, attempt});
    }
  };
}

/** The same address below `to` instead of `from`. */
function movedTo(url: string, from: string, to: string | undefined): string {
  return to === undefined ? url : `${to.replace(/\/$/, '')}${url.slice(from.length)}`;
}

/** An address as others may see it: without the key, if that travels in the query. */
function withoutKey(address: string, auth: Auth): string {
  if (auth.kind !== 'query') return address;
  const url = new URL(address);
  url.searchParams.delete(auth.parameter);
  return url.href;
}

/** @throws {TrackingError} `bad_response` if the answer is too large. */
export async function readText(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > answerLimit) {
      void reader.cancel();
      throw new TrackingError('bad_response', `the answer is larger than ${answerLimit} bytes`);
    }
    text += decoder.decode(value, {stream: true});
  }
}

/** Seconds until a Retry-After (RFC 9110 section 10.2.3: seconds or a date) has passed. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const seconds = /GMT$/.test(header.trim()) ? Math.ceil((Date.parse(header) - now) / 1000) : Number.NaN;
  return seconds > 0 ? seconds : undefined;
}
