// What we want to reach, and how far it is.
import type {Figures} from './figures.js';

export interface Goal {
  readonly goal: string;
  readonly figure: string;
  readonly met: boolean;
}

export interface Measured {
  readonly asking: Figures;
  readonly inlined: Figures;
  readonly lit: Figures;
  readonly leaflet: Figures;
  /** By what the snippet shows. */
  readonly shifts: ReadonlyMap<string, number>;
  /** By contestant. */
  readonly crowding: ReadonlyMap<string, number>;
  readonly map: number | undefined;
}

/** Bytes: 1.6 times a Lit timeline that was measured 2026-11 with 6.7 kB. The one beside us here is smaller still. */
const largestScript = 10_720;

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

export function goals({asking, inlined, lit, leaflet, shifts, crowding, map}: Measured): readonly Goal[] {
  const both = [asking, inlined];
  return [
    {
      goal: `initial script: at most ${kilobytes(largestScript)} kB`,
      figure: `${kilobytes(asking.script)} kB, ${(asking.script / lit.script).toFixed(1)} times the Lit timeline`,
      met: asking.script <= largestScript,
    },
    {
      goal: 'map with its outline: at most half of Leaflet’s script',
      figure: map === undefined ? 'no map yet' : `${kilobytes(map)} kB, ${(map / leaflet.script).toFixed(2)} of it`,
      met: map !== undefined && map <= leaflet.script / 2,
    },
    ...both.map(({name, requests}, at) => ({
      goal: `${name}: requests before content, at most ${2 - at}`,
      figure: `${requests.length}: ${requests.join(' ')}`,
      met: requests.length <= 2 - at,
    })),
    atMost('evaluation, beside the Lit timeline', 1.5, asking.evaluation / lit.evaluation),
    ...both.map(({name, total}) => atMost(`${name}: total, beside the Lit timeline`, 1.4, total / lit.total)),
    ...both.map(({name, longTasks, longest}) => ({
      goal: `${name}: no task over 50 ms at 4x throttle`,
      figure: `${longTasks}, the longest ${longest.toFixed(0)} ms`,
      met: longTasks === 0,
    })),
    ...[...shifts].map(([what, shift]) => ({
      goal: `the documented snippet, ${what}: no layout shift`,
      figure: shift.toFixed(3),
      met: shift < 0.0005,
    })),
    ...[...crowding].map(([name, times]) => atMost(`${name}: 20 on a page, beside one`, 6, times)),
  ];
}

function atMost(goal: string, limit: number, times: number): Goal {
  return {goal: `${goal}: at most ${limit} times`, figure: `${times.toFixed(2)} times`, met: times <= limit};
}
