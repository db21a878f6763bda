// That some page holds an order out, told to those of our pages that show what there is on one. Which it is they look up.
const name = 'held out';

export function tellHeldOut(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(undefined);
  channel.close();
}

/** Calls `then` whenever one does, until the signal aborts. */
export function onHeldOut(then: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', then, {signal});
  signal.addEventListener('abort', () => channel.close());
}
