/** Measures all in turn, there and back, so that a busy moment of the machine hits all alike. */
export async function inTurn<T, R>(
  rounds: number,
  all: readonly T[],
  measure: (one: T) => Promise<R>,
): Promise<ReadonlyMap<T, readonly R[]>> {
  const results = new Map(all.map((one) => [one, [] as R[]]));
  for (let round = 0; round < rounds; round++)
    for (const one of round % 2 === 0 ? all : all.toReversed()) results.get(one)?.push(await measure(one));
  return results;
}

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
