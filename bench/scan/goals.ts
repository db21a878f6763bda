// What we want to reach, and how far it is.
import type {Figures} from './figures.js';
import type {Filling} from './page.js';
import type {StormCost} from './storms.js';
import type {VisitCost} from './visits.js';

export interface Goal {
  readonly goal: string;
  readonly figure: string;
  readonly met: boolean;
}

export function pageGoals({texts, numbers}: Filling, figures: readonly Figures[]): readonly Goal[] {
  const [, floor] = figures;
  const ours = figures.find(({name}) => name === 'ours');
  const inOneGo = figures.find(({name}) => name === 'ours in one go');
  if (!floor || !ours || !inOneGo) throw new Error('Somebody was not measured.');

  const on = `${texts} texts, ${numbers} numbers`;
  const found = new Set(figures.slice(1).map((one) => one.found));
  return [
    {goal: `${on}: everybody finds them all`, figure: [...found].join(), met: found.size === 1 && found.has(numbers)},
    atMost(`${on}: times the floor`, 1.2, ours.cpu / floor.cpu),
    atMost(`${on}: longest task, ms`, 5, ours.longest),
    atMost(`${on}: the same at 4x throttle, ms`, 16, ours.longestSlowed),
    atMost(`${on}: what pieces cost beside one go, %`, 10, (ours.cpu / inOneGo.cpu - 1) * 100),
    atMost(`${on}: elements added`, 0, ours.nodesAdded),
    atMost(`${on}: heap kept, kB`, 100 + (100 * ours.found) / 1000, ours.heap / 1000),
  ];
}

export const stormGoals = (costs: readonly StormCost[]): readonly Goal[] =>
  costs
    .filter(({name}) => name.startsWith('ours'))
    .flatMap(({name, each, waits}) => [
      atMost(`1,000 changes a second, ${name}: of one, µs`, 20, each),
      ...(waits.length > 0
        ? [atMost('1,000 changes a second: every number is marked within, ms', 250, waits.at(-1))]
        : []),
    ]);

/** Where there are numbers there is a message and a style, and after a click the card: else nothing here could see them. */
export const extensionGoals = (costs: readonly VisitCost[]): readonly Goal[] =>
  costs.map(({name, numbers, deeds: {messages, styles, scripts}}) => ({
    goal: `${name}: ${numbers === 0 ? 'no message, no style, no card' : 'all of them are seen'}`,
    figure: `${messages} messages, ${styles} styles, ${scripts} scripts`,
    met: [messages, styles, scripts].every((deeds) => deeds > 0 === numbers > 0),
  }));

function atMost(goal: string, limit: number, figure = Number.NaN): Goal {
  return {goal: `${goal}: at most ${limit}`, figure: figure.toFixed(1), met: figure <= limit};
}
