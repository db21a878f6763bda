// All that is measured of one contestant, each number the median of its rounds.
import type {Contestant} from './contestant.js';
import type {Measure} from './measure.js';
import {midPage} from './pages.js';
import type {Files} from './peers.js';
import {inTurn, median} from './rounds.js';
import {scriptWeight} from './weights.js';

export interface Figures {
  readonly name: string;
  /** Bytes, gzip. */
  readonly script: number;
  readonly untilContent: number;
  /** Milliseconds. */
  readonly evaluation: number;
  readonly total: number;
  readonly firstPaint: number;
  readonly longest: number;
  readonly longTasks: number;
  readonly requests: readonly string[];
  readonly shift: number;
}

/** In the order of `contestants`. */
export async function figuresOf(
  contestants: readonly Contestant[],
  files: Files,
  measure: Measure,
  rounds: number,
): Promise<readonly Figures[]> {
  const evaluations = await inTurn(rounds, contestants, measure.evaluation);
  const totals = await inTurn(rounds, contestants, measure.total);
  const throttled = await inTurn(rounds, contestants, measure.throttled);
  // Nothing in it depends on how busy the machine is.
  const shifts = await inTurn(1, contestants, (one) => measure.shift(midPage(one), one.hasContent));

  return contestants.map((one) => {
    const slow = throttled.get(one) ?? [];
    return {
      name: one.name,
      script: scriptWeight(one, files),
      untilContent: median(slow.map(({bytes}) => bytes)),
      evaluation: median(evaluations.get(one) ?? []),
      total: median(totals.get(one) ?? []),
      firstPaint: median(slow.map(({after}) => after)),
      longest: median(slow.map(({longest}) => longest)),
      longTasks: median(slow.map(({longTasks}) => longTasks)),
      requests: slow.map(({requests}) => requests).toSorted((a, b) => b.length - a.length)[0] ?? [],
      shift: median(shifts.get(one) ?? []),
    };
  });
}
