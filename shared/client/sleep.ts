/** The longest wait a timer takes, in milliseconds: of a longer one it makes none. */
const longest = 2 ** 31 - 1;

/** Resolves after `milliseconds`; rejects with the signal's reason when it aborts. */
export function sleeping(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop);
        resolve();
      },
      Math.min(milliseconds, longest),
    );
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, {once: true});
  });
}
