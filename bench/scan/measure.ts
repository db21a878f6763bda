// One scanner on one page, in a tab that has seen neither.
import {setTimeout as wait} from 'node:timers/promises';
import {type Browser, type CDPSession, chromium} from '@playwright/test';
import {chromiumArguments, findChromium} from '../../test/browsers/find-browser.js';
import {sum} from '../widget/trace.js';
import {evaluate, tasksDuring} from './thread.js';

export interface Cost {
  /** Milliseconds that the page's thread has worked, and the longest task among them. */
  readonly cpu: number;
  readonly longest: number;
  readonly found: number;
  readonly nodesAdded: number;
  /** Bytes of heap that stay, those of the document with them. */
  readonly heap: number;
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium; CHROME_PATH can name one.');
  return chromium.launch({executablePath, args: [...chromiumArguments]});
}

/** Everything that is due for the next frame has been painted. */
export const painted = (session: CDPSession) =>
  evaluate(
    session,
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
  );

/** Bytes that are in use when all that can be given up has been. */
export async function heapIn(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** A page at rest, as `filling` makes it, in which `script` has been run. */
export async function withPage<R>(
  browser: Browser,
  filling: string,
  script: string,
  work: (session: CDPSession) => Promise<R>,
): Promise<R> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await evaluate(session, filling);
    await page.addScriptTag({content: script, type: 'module'});
    await painted(session);
    await wait(200);
    return await work(session);
  } finally {
    await context.close();
  }
}

export async function costOf(browser: Browser, filling: string, script: string, throttle = 1): Promise<Cost> {
  return withPage(browser, filling, script, async (session) => {
    const nodes = async () => Number(await evaluate(session, 'document.getElementsByTagName("*").length'));
    const [nodesBefore, heapBefore] = [await nodes(), await heapIn(session)];
    await session.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    let found = 0;
    const tasks = await tasksDuring(browser, session, async () => {
      found = Number(await evaluate(session, 'scan()'));
      // Its paint is part of it, and who is done at once is watched as long.
      await painted(session);
      await wait(200);
    });
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
    return {
      cpu: sum(tasks),
      longest: Math.max(...tasks),
      found,
      nodesAdded: (await nodes()) - nodesBefore,
      heap: (await heapIn(session)) - heapBefore,
    };
  });
}
