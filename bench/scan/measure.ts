// One scanner on one page, in a Chromium that has seen neither.
import {setTimeout as wait} from 'node:timers/promises';
import {type Browser, type CDPSession, chromium, type Page} from '@playwright/test';
import {chromiumArguments, findChromium} from '../../test/browsers/find-browser.js';
import {categories, mainThreadTasks, sum} from '../widget/trace.js';

export interface Cost {
  /** Milliseconds that the page's thread has worked, and the longest task among them. */
  readonly cpu: number;
  readonly longest: number;
  readonly found: number;
  readonly nodesAdded: number;
  /** Bytes of heap that stay. */
  readonly heap: number;
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium; CHROME_PATH can name one.');
  return chromium.launch({executablePath, args: [...chromiumArguments]});
}

/** A page at rest, as `filling` makes it, in which `script` has been run. */
export async function withPage<R>(
  browser: Browser,
  filling: string,
  script: string,
  work: (page: Page, session: CDPSession) => Promise<R>,
): Promise<R> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.evaluate(filling);
    await page.addScriptTag({content: script, type: 'module'});
    const session = await context.newCDPSession(page);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    await wait(300);
    return await work(page, session);
  } finally {
    await context.close();
  }
}

export const tasksDuring = async (browser: Browser, page: Page, work: () => Promise<unknown>) => {
  await browser.startTracing(page, {categories: [...categories]});
  await work();
  return mainThreadTasks((await browser.stopTracing()).toString());
};

export async function costOf(browser: Browser, filling: string, script: string, throttle = 1): Promise<Cost> {
  return withPage(browser, filling, script, async (page, session) => {
    const nodes = () => page.evaluate<number>('document.getElementsByTagName("*").length');
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const [nodesBefore, heapBefore] = [await nodes(), await heap()];
    await session.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    let found = 0;
    const tasks = await tasksDuring(browser, page, async () => {
      found = await page.evaluate<number>('scan()');
      // Its paint is part of it, and who is done at once is watched as long.
      await wait(500);
    });
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
    return {
      cpu: sum(tasks),
      longest: Math.max(...tasks),
      found,
      nodesAdded: (await nodes()) - nodesBefore,
      heap: (await heap()) - heapBefore,
    };
  });
}
