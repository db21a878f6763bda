// Pages that are read by the extension as it is built, beside the same with an extension that does nothing.
// What a page costs that an extension reads, and what the extension does there.
import type {BrowserContext} from '@playwright/test';
import {median} from '../widget/rounds.js';
import {installEmpty, installOurs, site} from './extensions.js';
import {filled} from './page.js';
import {type Deeds, deedsAt, type Visit, visitBoth} from './visit.js';

const rounds = 3;

const script = (texts: number, numbers: number) => `<script>${filled({texts, numbers})}</script>`;
const pages = [
  {name: 'an empty page', path: '/', body: '', numbers: 0},
  {name: '20 texts without a number', path: '/texts', body: script(20, 0), numbers: 0},
  {name: '1000 texts, 200 numbers', path: '/shop', body: script(1000, 200), numbers: 200},
];

export interface VisitCost {
  readonly name: string;
  readonly numbers: number;
  /** Milliseconds of the page's thread with the empty extension; then what ours takes more, when the page is loaded again. */
  readonly empty: number;
  readonly again: number;
  readonly spread: readonly [least: number, most: number];
  readonly first: number;
  readonly longest: number;
  readonly longestWithout: number;
  /** Bytes that ours keeps more. */
  readonly heap: number;
  readonly deeds: Deeds;
}

export async function visits(): Promise<readonly VisitCost[]> {
  const [ours, empty] = await Promise.all([installOurs(), installEmpty()]);
  try {
    for (const {context} of [ours, empty]) await serve(context);
    const costs: VisitCost[] = [];
    for (const {name, path, numbers} of pages) {
      const both: Array<[Visit, Visit]> = [];
      while (both.length < rounds) both.push(await visitBoth(ours.context, empty.context, path));
      const deeds = await deedsAt(ours, path, numbers > 0);
      costs.push({name, numbers, deeds, ...difference(both)});
    }
    return costs;
  } finally {
    await Promise.all([ours.context.close(), empty.context.close()]);
  }
}

function difference(both: ReadonlyArray<readonly [ours: Visit, empty: Visit]>) {
  const beside = (figure: keyof Visit) => both.map(([ours, empty]) => ours[figure] - empty[figure]);
  const again = beside('again');
  return {
    empty: median(both.map(([, {again}]) => again)),
    again: median(again),
    spread: [Math.min(...again), Math.max(...again)] as const,
    first: median(beside('first')),
    longest: median(both.map(([{longest}]) => longest)),
    longestWithout: median(both.map(([, {longest}]) => longest)),
    heap: median(beside('heap')),
  };
}

/** The site's answers. */
async function serve(context: BrowserContext): Promise<void> {
  await context.route(`${site}/**`, (route) => {
    const {pathname} = new URL(route.request().url());
    const {body = ''} = pages.find(({path}) => path === pathname) ?? {};
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>A page</title><body>${body}`,
    });
  });
}
