/** Spaces out calls so that no more than `calls` are made in any `perSeconds`. */
export interface Allowance {
  /** Takes the next place. Returns the milliseconds to wait for it; a place further off than `patience` is not taken. */
  take(patience: number): {readonly wait: number; readonly taken: boolean};
  /** How many calls could be made now without waiting. */
  left(): number;
}

/** @param now Milliseconds since 1970. */
export function allowance(calls: number, perSeconds: number, now: () => number): Allowance {
  const period = perSeconds * 1000;
  /** When the latest calls were, or will be, made: oldest first, at most `calls` of them. */
  const places: number[] = [];
  return {
    take(patience) {
      const present = now();
      const oldest = places.length < calls ? undefined : places[0];
      const place = Math.max(present, oldest === undefined ? present : oldest + period);
      const wait = place - present;
      if (wait > patience) return {wait, taken: false};
      places.push(place);
      if (places.length > calls) places.shift();
      return {wait, taken: true};
    },
    left: () => calls - places.filter((place) => place > now() - period).length,
  };
}
