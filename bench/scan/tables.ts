// How it is shown.
import type {Figures} from './figures.js';
import type {Filling} from './page.js';
import type {StormCost} from './storms.js';
import type {VisitCost} from './visits.js';

export type Table = ReadonlyArray<readonly string[]>;

const inKilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
const between = ([least, most]: readonly [number, number]) => `${least.toFixed(1)} to ${most.toFixed(1)}`;

export function pageTable({texts, numbers}: Filling, figures: readonly Figures[]): Table {
  const [nobody, floor, painted] = figures;
  const times = (one: Figures, other?: Figures) => (one === nobody ? '' : (one.cpu / (other?.cpu ?? 0)).toFixed(1));
  return shown(figures, [
    [`${texts} texts, ${numbers} numbers`, ({name}) => name],
    ['CPU on top of nobody’s, ms', ({cpu}) => cpu.toFixed(1)],
    ['rounds', ({spread}) => between(spread)],
    ['times the floor', (one) => times(one, floor)],
    ['times it with highlights', (one) => times(one, painted)],
    ['longest task, ms', ({longest}) => longest.toFixed(1)],
    ['at 4x throttle', ({longestSlowed}) => longestSlowed?.toFixed(1) ?? ''],
    ['found', ({found}) => String(found)],
    ['elements added', ({nodesAdded}) => String(nodesAdded)],
    ['heap kept, kB', ({heap}) => inKilobytes(heap)],
    ['B a match', ({heap, found}) => (found > 0 ? (heap / found).toFixed(0) : '')],
  ]);
}

export const stormTable = (costs: readonly StormCost[]): Table =>
  shown(costs, [
    ['1,000 changes a second', ({name}) => name],
    ['of one, µs', ({each}) => each.toFixed(1)],
    ['rounds', ({spread}) => between(spread)],
    ['longest task, ms', ({longest}) => longest.toFixed(1)],
    ['numbers', ({waits}) => String(waits.length)],
    ['shown as marked within, median, ms', ({waits}) => waits[Math.floor(waits.length / 2)]?.toFixed(0) ?? ''],
    ['the longest', ({waits}) => waits.at(-1)?.toFixed(0) ?? ''],
  ]);

export const extensionTable = (costs: readonly VisitCost[]): Table =>
  shown(costs, [
    ['beside an empty extension', ({name}) => name],
    ['CPU of the empty one, ms', ({empty}) => empty.toFixed(1)],
    ['ours on top', ({again}) => again.toFixed(1)],
    ['rounds', ({spread}) => between(spread)],
    ['on top on the first page of a process', ({first}) => first.toFixed(1)],
    ['longest task, ms', ({longest}) => longest.toFixed(1)],
    ['without us', ({longestWithout}) => longestWithout.toFixed(1)],
    ['heap on top, kB', ({heap}) => inKilobytes(heap)],
    ['messages', ({deeds}) => String(deeds.messages)],
    ['styles', ({deeds}) => String(deeds.styles)],
    ['further scripts', ({deeds}) => String(deeds.scripts)],
  ]);

type Columns<T> = ReadonlyArray<readonly [title: string, cell: (one: T) => string]>;

const shown = <T>(rows: readonly T[], columns: Columns<T>): Table => [
  columns.map(([title]) => title),
  ...rows.map((row) => columns.map(([, cell]) => cell(row))),
];
