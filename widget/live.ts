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

/** Runs until the signal aborts or the token has ended. Never rejects. */
export async function follow({
  api,
  token,
  signal,
  read,
  sleep,
  onView,
  onConnection,
  onEnded,
}: Following): Promise<void> {
  let last = '';
  for (let failures = 0; !signal.aborted; ) {
    try {
      const headers = {
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
        ...(last && {'last-event-id': last}),
      };
      const response = await fetch(`${api.replace(/\/+$/, '')}/v1/order/events`, {headers, signal, cache: 'no-store'});
      if (response.status === 401) return onEnded();
      if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
      failures = 0;
      onConnection(true);
      const events = response.body
        .pipeThrough(new TextDecoderStream())
        .pipeThrough(new EventSourceParserStream())
        .getReader();
      for (let next = await events.read(); !next.done; next = await events.read()) {
        if (next.value.event !== 'order') continue;
        last = next.value.id ?? last;
        onView(read(next.value.data));
      }
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
