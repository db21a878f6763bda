/** What a provider allows: no more than `calls` in any `perSeconds`. */
export interface Limit {
  readonly calls: number;
  readonly perSeconds: number;
}

export interface Place {
  /** Milliseconds until the call may be made. */
  readonly wait: number;
  readonly taken: boolean;
}

/** Spaces out calls to keep a limit. One that several processes share lives elsewhere, and answers later. */
export interface Allowance {
  /** Takes the next place; one further off than `patience`, in milliseconds, is not taken. */
  take(patience: number): Place | Promise<Place>;
  /** How many calls could be made now without waiting. */
  left(): number | Promise<number>;
}

/**
 * An allowance in memory, of one process alone.
 *
 * @param now Milliseconds since 1970.
 */
export function allowance({calls, perSeconds}: Limit, now: () => number): Allowance {
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
