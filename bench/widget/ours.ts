// What only ours is asked: how the documented snippet stands on a page, and how twenty share one.
import type {Contestant} from './contestant.js';
import type {Measure} from './measure.js';
import {asking, inlined} from './our-element.js';
import {midPageAsDocumented} from './pages.js';
import {inTurn, median} from './rounds.js';

const many = 20;

/** The layout shift of README's snippet: the form, an order, and an order whose answer takes its time. */
export async function snippetShifts({shift}: Measure): Promise<ReadonlyMap<string, number>> {
  const {hasContent} = asking();
  const hasForm = `document.querySelector('order-tracker')?.shadowRoot?.querySelector('form') !== null`;
  return new Map([
    ['look-up form', await shift(midPageAsDocumented('/', ''), hasForm)],
    ['order', await shift(midPageAsDocumented('/', 'token-1'), hasContent)],
    ['order, slow answer', await shift(midPageAsDocumented('/slow/', 'token-1'), hasContent)],
  ]);
}

/** How many times the main-thread time of one element twenty on a page take. */
export async function crowding({total}: Measure, rounds: number): Promise<ReadonlyMap<string, number>> {
  const pairs: ReadonlyArray<readonly [one: Contestant, crowd: Contestant]> = [
    [asking(), asking(many)],
    [inlined(), inlined(many)],
  ];
  const totals = await inTurn(rounds, pairs.flat(), total);
  const totalOf = (contestant: Contestant) => median(totals.get(contestant) ?? []);
  return new Map(pairs.map(([one, crowd]) => [one.name, totalOf(crowd) / totalOf(one)]));
}
