// What a page has cost those who looked through it: the middle of the rounds, beside nobody's, and how far rounds differ.
import type {Browser} from '@playwright/test';
import {inTurn, median} from '../widget/rounds.js';
import type {Scanner} from './contestants.js';
import {type Cost, costOf} from './measure.js';
import {type Filling, filled} from './page.js';

export interface Figures {
  readonly name: string;
  /** Milliseconds, without what the page costs when nobody looks through it; the least and the most of the rounds behind it. */
  readonly cpu: number;
  readonly spread: readonly [least: number, most: number];
  readonly longest: number;
  readonly longestSlowed: number | undefined;
  readonly found: number;
  readonly nodesAdded: number;
  /** Bytes. */
  readonly heap: number;
}

export const nobody: Scanner = {name: 'nobody', script: 'globalThis.scan = () => 0', most: Number.POSITIVE_INFINITY};

/** Of nobody's first, then of those for whom the page is not too large. */
export async function figuresOn(
  browser: Browser,
  page: Filling,
  scanners: readonly Scanner[],
  isSlowed: (one: Scanner) => boolean,
  rounds: number,
): Promise<readonly Figures[]> {
  const taking = [nobody, ...scanners.filter(({most}) => page.texts <= most)];
  const costs = await inTurn(rounds, taking, ({script}) => costOf(browser, filled(page), script));
  const slowed = await inTurn(rounds, taking.filter(isSlowed), ({script}) => costOf(browser, filled(page), script, 4));
  const alone = middle(costs.get(nobody), 'cpu');

  return taking.map((one) => {
    const own = costs.get(one) ?? [];
    const slow = slowed.get(one);
    const base = one === nobody ? 0 : alone;
    const net = own.map(({cpu}) => cpu - base);
    return {
      name: one.name,
      cpu: median(net),
      spread: [Math.min(...net), Math.max(...net)],
      longest: middle(own, 'longest'),
      longestSlowed: slow && middle(slow, 'longest'),
      found: middle(own, 'found'),
      nodesAdded: middle(own, 'nodesAdded'),
      heap: middle(own, 'heap'),
    };
  });
}

const middle = (costs: readonly Cost[] = [], figure: keyof Cost) => median(costs.map((cost) => cost[figure]));
