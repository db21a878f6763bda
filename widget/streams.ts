// Over HTTP/1.1 a browser has six connections for all that its windows ask one gateway, and a stream keeps one as long as
// it is open. Half of them stay free for questions, or nobody could look an order up beside those that are followed.

const names = ['order-tracker-stream-1', 'order-tracker-stream-2', 'order-tracker-stream-3'];

/**
 * Does `work` on one of the few streams that all windows of a shop have together. Gives nothing if none is free, or the
 * page is not secure and knows nothing of other windows.
 */
export async function onFreeStream<T>(work: () => Promise<T>): Promise<T | undefined> {
  const locks: LockManager | undefined = navigator.locks;
  for (const name of names) {
    const done = await locks?.request(name, {ifAvailable: true}, async (lock) => lock && {result: await work()});
    if (done) return done.result;
  }
  return undefined;
}
