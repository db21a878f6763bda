// Follows one order: the gateway's event stream, opened again when it breaks, with growing pauses; where none comes
// through, or the browser has as many as it should, it asks as often as the gateway says. Loaded when there is an order to
// follow; what the element has already is handed in, so that this stays a small file of its own.
import {EventSourceParserStream} from 'eventsource-parser/stream';
import {orderRequest} from '../shared/client/order-request.js';
import type {OrderView} from '../shared/model.js';
import {onFreeStream} from './streams.js';

export interface Following {
  /** Without a trailing slash. */
  readonly api: string;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Reads an event's data. Throws if it is no order. */
  readonly read: (data: string) => OrderView;
  /** Waits, in milliseconds. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onView: (view: OrderView) => void;
  /** Whether the gateway is heard of; `false` only after two failures in a row. */
  readonly onConnection: (open: boolean) => void;
  /** The token opens nothing any more. */
  readonly onEnded: () => void;
}

const firstPause = 1000;
const longestPause = 60_000;
/** A stream that was open for less is as good as none. */
const lasting = 10_000;
/** The gateway is heard every 25 s; one that is silent for longer is gone. */
const longestSilence = 60_000;
/** Where the gateway does not say how often it may be asked. */
const usualSeconds = 60;

/** Runs until the signal aborts or the token has ended. Never rejects. */
export async function follow(options: Following): Promise<void> {
  const {signal, sleep, onConnection, onEnded} = options;
  const position = {last: '', tag: ''};
  for (let failures = 0; !signal.aborted; ) {
    const begun = performance.now();
    try {
      const heard = await onFreeStream(() => listen(options, position, () => onConnection(true)));
      if (heard === 'ended') return onEnded();
      if (!heard) {
        failures = Math.max(1, failures);
        throw new Error('no stream is free');
      }
      failures = performance.now() - begun > lasting ? 0 : failures + 1;
    } catch {
      // Whatever broke, the remedy is the same: open the stream again. What is shown stays.
      if (signal.aborted) return;
      failures += 1;
      const asked = failures > 1 ? await ask(options, position).catch(() => undefined) : undefined;
      if (asked === 'ended') return onEnded();
      if (failures > 1 && !signal.aborted) onConnection(asked !== undefined);
      if (asked !== undefined) {
        await sleep(asked * 1000 * (0.75 + Math.random() / 2), signal).catch(() => {});
        continue;
      }
    }
    const pause = Math.min(longestPause, firstPause * 2 ** failures) * (0.5 + Math.random() / 2);
    await sleep(pause, signal).catch(() => {});
  }
}

/** Asks once. Gives how many seconds later it is worth asking again. Throws if nothing is answered. */
async function ask(options: Following, position: {tag: string}): Promise<number | 'ended'> {
  const {api, token, signal, read, onView} = options;
  const patience = patienceOf(options);
  try {
    const request = orderRequest(api, token);
    if (position.tag) request.headers.set('if-none-match', position.tag);
    const response = await fetch(request, {signal: patience.signal});
    if (response.status === 401) return 'ended';
    if (!response.ok && response.status !== 304) throw new Error(`HTTP ${response.status}`);
    if (response.ok) {
      const view = read(await response.text());
      position.tag = response.headers.get('etag') ?? '';
      if (!signal.aborted) onView(view);
    }
    return Number(response.headers.get('retry-after')) || usualSeconds;
  } finally {
    patience.end();
  }
}

/** Listens until the gateway closes the stream. Throws if it breaks, cannot be read or falls silent. */
async function listen(options: Following, position: {last: string}, onOpen: () => void): Promise<'closed' | 'ended'> {
  const {api, token, signal, read, onView} = options;
  const patience = patienceOf(options);
  try {
    const {last} = position;
    const headers = {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(last && {'last-event-id': last}),
    };
    const response = await fetch(`${api}/v1/order/events`, {
      headers,
      signal: patience.signal,
      cache: 'no-store',
    });
    if (response.status === 401) return 'ended';
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    onOpen();

    const parser = new EventSourceParserStream({onComment: patience.hear});
    const events = response.body.pipeThrough(new TextDecoderStream(), patience).pipeThrough(parser).getReader();
    for (let next = await events.read(); !next.done; next = await events.read()) {
      patience.hear();
      if (next.value.event !== 'order') continue;
      position.last = next.value.id ?? last;
      const view = read(next.value.data);
      if (!signal.aborted) onView(view);
    }
    return 'closed';
  } finally {
    patience.end();
  }
}

/** A signal that aborts with the other one, or when nothing was heard for too long. */
function patienceOf({signal, sleep}: Following) {
  const silence = new AbortController();
  const either = AbortSignal.any([signal, silence.signal]);
  let heard = new AbortController();
  const hear = () => {
    heard.abort();
    heard = new AbortController();
    sleep(longestSilence, AbortSignal.any([either, heard.signal])).then(
      () => silence.abort(new Error('silent')),
      () => {},
    );
  };
  hear();
  const end = () => {
    heard.abort();
    silence.abort();
  };
  return {signal: either, hear, end};
}
