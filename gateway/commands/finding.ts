/** What the doctor says of one thing. */
export interface Finding {
  readonly ok: boolean;
  readonly words: string;
}

/** Milliseconds that two clocks may be apart. */
const drift = 5_000;

export function clockFinding(theirs: number, ours: number, whose: string): Finding {
  const away = ours - theirs;
  return {ok: Math.abs(away) <= drift, words: `clock: ${Math.round(away / 1000)} s away from that of ${whose}`};
}
