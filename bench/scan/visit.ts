// What a page costs that an extension reads, and what ours does there.
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser, BrowserContext, CDPSession, Page} from '@playwright/test';
import {sum} from '../widget/trace.js';
import {type Installed, site} from './extensions.js';
import {heapIn, painted} from './measure.js';
import {evaluate, tasksDuring} from './thread.js';

const reloads = 10;
/** Milliseconds in which everything that a page starts is done. */
const rest = 150;

export interface Visit {
  /** Milliseconds of the page's thread: the first page in its process, and each that is loaded after it. */
  readonly first: number;
  readonly again: number;
  readonly longest: number;
  /** Bytes. */
  readonly heap: number;
}

export interface Deeds {
  readonly messages: number;
  /** Highlights that have a style. */
  readonly styles: number;
  /** Scripts of the extension's beside the one that reads. */
  readonly scripts: number;
}

/** Loads the page with the one and with the other by turns: what the machine does meanwhile hits both. */
export const visitBoth = (one: BrowserContext, other: BrowserContext, path: string): Promise<[Visit, Visit]> =>
  inTab(one, (page, session) =>
    inTab(other, async (otherPage, otherSession) => {
      const load = () => settled(session, page.goto(site + path));
      const loadOther = () => settled(otherSession, otherPage.goto(site + path));
      const first = await tasksDuring(browserOf(one), session, load);
      const otherFirst = await tasksDuring(browserOf(other), otherSession, loadOther);
      let otherAgain: readonly number[] = [];
      const again = await tasksDuring(browserOf(one), session, async () => {
        otherAgain = await tasksDuring(browserOf(other), otherSession, async () => {
          for (let times = 0; times < reloads; times++)
            for (const next of times % 2 === 0 ? [load, loadOther] : [loadOther, load]) await next();
        });
      });
      return [
        visitOf(first, again, await heapIn(session)),
        visitOf(otherFirst, otherAgain, await heapIn(otherSession)),
      ];
    }),
  );

const visitOf = (first: readonly number[], again: readonly number[], heap: number): Visit => ({
  first: sum(first),
  again: sum(again) / reloads,
  longest: Math.max(...again),
  heap,
});

async function settled(session: CDPSession, loading: Promise<unknown>): Promise<void> {
  await loading;
  await painted(session);
  await wait(rest);
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser.');
  return browser;
}

/** Watched by a debugger, which costs something: nothing is measured meanwhile. */
export const deedsAt = ({context, said}: Installed, path: string, hasNumbers: boolean): Promise<Deeds> =>
  inTab(context, async (page, session) => {
    const scripts = new Set<string>();
    session.on('Debugger.scriptParsed', ({url}) => void (url.startsWith('chrome-extension:') && scripts.add(url)));
    await session.send('Debugger.enable');
    await said();
    await page.goto(site + path);
    await painted(session);
    await wait(10 * rest);
    // To the left of the middle of the first that has one.
    if (hasNumbers)
      await page
        .locator('p', {hasText: '1Z999'})
        .first()
        .click({position: {x: 330, y: 8}});
    await wait(10 * rest);
    return {
      messages: (await said()).length,
      styles: Number(await evaluate(session, `(${styled})()`)),
      scripts: [...scripts].filter((url) => !url.endsWith('/content/content.js')).length,
    };
  });

async function inTab<R>(context: BrowserContext, work: (page: Page, session: CDPSession) => Promise<R>): Promise<R> {
  const page = await context.newPage();
  try {
    return await work(page, await context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function styled(): number {
  return [...CSS.highlights.keys()].filter(
    (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine !== 'none',
  ).length;
}
