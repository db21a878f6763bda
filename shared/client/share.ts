/**
 * Lets callers who want the same thing at the same time share one piece of work.
 *
 * A caller who aborts leaves alone; the work is only aborted when nobody waits for it any more.
 */
export function sharing<T>() {
  const running = new Map<string, {promise: Promise<T>; waiting: number; abort: AbortController}>();

  return async function share(key: string, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>) {
    signal?.throwIfAborted();
    let entry = running.get(key);
    if (!entry) {
      const abort = new AbortController();
      entry = {promise: work(abort.signal), waiting: 0, abort};
      running.set(key, entry);
      const forget = () => running.get(key)?.abort === abort && running.delete(key);
      entry.promise.then(forget, forget);
    }
    const {promise, abort} = entry;
    entry.waiting += 1;
    const leave = () => {
      entry.waiting -= 1;
      if (entry.waiting > 0) return;
      if (running.get(key) === entry) running.delete(key);
      abort.abort();
    };
    if (!signal) return promise.finally(leave);
    return new Promise<T>((resolve, reject) => {
      const gone = () => reject(signal.reason);
      signal.addEventListener('abort', gone, {once: true});
      promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', gone));
    }).finally(leave);
  };
}
