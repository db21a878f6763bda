// The storm without us, with us, and with a stranger whose cost is known.
import type {Browser} from '@playwright/test';
import {inTurn, median} from '../widget/rounds.js';
import type {Scanner} from './contestants.js';
import {nobody} from './figures.js';
import {burning, changes, stormOn} from './storm.js';

const rounds = 3;

export interface StormCost {
  readonly name: string;
  /** Microseconds of the page's thread for one change; nobody's is the page's own, the others' come on top. */
  readonly each: number;
  readonly spread: readonly [least: number, most: number];
  /** Milliseconds. */
  readonly longest: number;
  /** Milliseconds in which a number was marked: ours of all rounds, the longest last. */
  readonly waits: readonly number[];
}

export async function storms(browser: Browser, ours: Scanner): Promise<readonly StormCost[]> {
  const all = [
    {...nobody, hasNumbers: true},
    {...ours, hasNumbers: true},
    {name: 'a control that takes 20 µs', script: burning, hasNumbers: true},
    {...nobody, name: 'nobody, no number among what comes', hasNumbers: false},
    {...ours, name: 'ours, no number among what comes', hasNumbers: false},
  ];
  const results = await inTurn(rounds, all, ({script, hasNumbers}) => stormOn(browser, script, hasNumbers));

  return all.map((one) => {
    const own = results.get(one) ?? [];
    const isBase = ({script, hasNumbers}: (typeof all)[number]) =>
      one.script !== nobody.script && script === nobody.script && hasNumbers === one.hasNumbers;
    const base = all.find(isBase);
    const alone = (base && results.get(base)) ?? [];
    // Each beside the one of its own round: what the machine did meanwhile hit both.
    const each = own.map(({cpu}, at) => ((cpu - (alone[at]?.cpu ?? 0)) / changes) * 1000);
    return {
      name: one.name,
      each: median(each),
      spread: [Math.min(...each), Math.max(...each)],
      longest: median(own.map(({longest}) => longest)),
      waits:
        one.script === ours.script
          ? own.flatMap(({waits}) => waits.map((wait) => wait ?? Number.POSITIVE_INFINITY)).sort((a, b) => a - b)
          : [],
    };
  });
}
