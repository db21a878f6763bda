interface Waiting<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(cause: unknown): void;
}

/**
 * Makes of `work`, which does several at once, a function for one: those that come at the same time, or while it works,
 * go together, so that one transaction does for all of them. If it fails each is tried alone, lest one keep the others out.
 *
 * @param most How many go together.
 * @param work Gives a result for each item, in their order.
 */
export function together<Item, Result>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let isWorking = false;

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({item, resolve, reject});
      if (!isWorking) setImmediate(workOn);
      isWorking = true;
    });

  async function workOn(): Promise<void> {
    while (waiting.length > 0) await settle(waiting.splice(0, most));
    isWorking = false;
  }

  async function settle(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(group.map(({item}) => item));
      for (const [at, {resolve}] of group.entries()) resolve(results[at] as Result);
    } catch (cause) {
      const [first, ...others] = group;
      if (others.length === 0) first?.reject(cause);
      else for (const one of group) await settle([one]);
    }
  }
}
