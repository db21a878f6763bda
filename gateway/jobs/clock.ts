// Runs work again and again: when poked, and otherwise every second.

export interface Clock {
  /** Runs the work now. */
  poke(): void;
  /** Ends when the last run has ended. */
  stop(): Promise<void>;
}

export function startClock(work: () => Promise<void>, onError: (error: unknown) => void): Clock {
  const running = new Set<Promise<void>>();
  function poke() {
    const run: Promise<void> = work()
      .catch(onError)
      .finally(() => running.delete(run));
    running.add(run);
  }
  const timer = setInterval(poke, 1000);
  return {
    poke,
    async stop() {
      clearInterval(timer);
      await Promise.all(running);
    },
  };
}
