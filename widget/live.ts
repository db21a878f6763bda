// Follows one order: the gateway's event stream, opened again when it breaks, with growing pauses. Loaded when there is
// an order to follow; what the element has already is handed in, so that this stays a small file of its own.
import {EventSourceParserStream} from 'eventsource-parser/stream';
import type {OrderView} from '../shared/model.js';

export interface Following {
  readonly api: string;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Reads an event's data. Throws if it is no order. */
  readonly read: (data: string) => OrderView;
  /** Waits, in milliseconds. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onView: (view: OrderView) => void;
  /** Whether the stream is open; `false` only after two failures in a row. */
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

/** Runs until the signal aborts or the token has ended. Never rejects. */
export async function follow(options: Following): Promise<void> {
  const {signal, sleep, onConnection, onEnded} = options;
  const position = {last: ''};
  for (let failures = 0; !signal.aborted; ) {
    const begun = performance.now();
    try {
      if ((await listen(options, position, () => onConnection(true))) === 'ended') return onEnded();
      failures = performance.now() - begun > lasting ? 0 : failures + 1;
    } catch {
      // Whatever broke, the remedy is the same: open the stream again. What is shown stays.
      if (signal.aborted) return;
      failures += 1;
      if (failures > 1) onConnection(false);
    }
    const pause = Math.min(longestPause, firstPause * 2 ** failures) * (0.5 + Math.random() / 2);
    await sleep(pause, signal).catch(() => {});
  }
}

/** Listens until the gateway closes the stream. Throws if it breaks, cannot be read or falls silent. */
async function listen(
  {api, token, signal, read, sleep, onView}: Following,
  position: {last: string},
  onOpen: () => void,
): Promise<'closed' | 'ended'> {
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
  try {
    const {last} = position;
    const headers = {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(last && {'last-event-id': last}),
    };
    const response = await fetch(`${api.replace(/\/+$/, '')}/v1/order/events`, {
      headers,
      signal: either,
      cache: 'no-store',
    });
    if (response.status === 401) return 'ended';
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    onOpen();

    const parser = new EventSourceParserStream({onComment: hear});
    const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(parser).getReader();
    for (let next = await events.read(); !next.done; next = await events.read()) {
      hear();
      if (next.value.event !== 'order') continue;
      position.last = next.value.id ?? last;
      const view = read(next.value.data);
      if (!signal.aborted) onView(view);
    }
    return 'closed';
  } finally {
    heard.abort();
    silence.abort();
  }
}
