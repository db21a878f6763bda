// What the address bar offers for what is typed into it. Pure.
import {carrierName} from '../../shared/carriers/index.js';
import {detect} from '../../shared/detect/index.js';
import {plainNumber} from '../../shared/number.js';
import type {Words} from '../strings/menus/en.js';
import type {Watch} from '../watch.js';

/** More than browsers show. */
const most = 6;

interface Suggestion {
  /** What stands in the address bar if it is chosen, and is entered then. */
  readonly content: string;
  readonly description: string;
}

/** What of the list has all the words that were typed; if there is none, what a number may be. */
export function suggestionsFor(text: string, watches: readonly Watch[], {recognised}: Words): Suggestion[] {
  const typed = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (typed.length === 0) return [];
  const matching = watches.filter((watch) => {
    const told = tellingOf(watch).join(' ').toLowerCase();
    return typed.every((word) => told.includes(word)) || isIn(watch, text);
  });
  const number = plainNumber(text);
  // Some carriers' numbers may be letters only, as words are.
  const candidates = matching.length === 0 && /\d/.test(text) ? detect(text) : [];
  return [
    ...matching.map((watch) => ({content: watch.view.order.number, description: tellingOf(watch).join(', ')})),
    // With its carrier, because Chromium leaves out what is typed already.
    ...candidates.map(({carrier}) => ({
      content: `${carrierName(carrier)} ${number}`,
      description: recognised(carrierName(carrier), number),
    })),
  ]
    .filter((one, at, all) => all.findIndex(({description}) => description === one.description) === at)
    .slice(0, most);
}

/** The watch whose order or number this is, however it is written. */
export function watchOf(text: string, watches: readonly Watch[]): Watch | undefined {
  const number = plainNumber(text);
  return watches.find((watch) => numbersOf(watch).some((one) => plainNumber(one) === number));
}

function isIn(watch: Watch, text: string): boolean {
  const part = plainNumber(text);
  return part.length > 3 && numbersOf(watch).some((number) => plainNumber(number).includes(part));
}

function numbersOf({view}: Watch): string[] {
  return [view.order.number, ...view.order.shipments.map(({number}) => number)];
}

/** Its name, who it is from, its number. */
function tellingOf({name, view}: Watch): string[] {
  const all = [name, view.shop.name, view.order.number, ...view.order.items.map((item) => item.name)];
  return [...new Set(all.filter((one) => one !== undefined))];
}

/** As XML wants it. */
export function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
