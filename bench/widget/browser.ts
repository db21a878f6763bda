// A Chromium, and in it a page that has been painted, has run a script, and is at rest.
import {setTimeout as wait} from 'node:timers/promises';
import {type CDPSession, chromium, type Page} from '@playwright/test';
import {chromiumArguments, findChromium} from '../../test/browsers/find-browser.js';
import {inserting} from './insertion.js';
import {categories, mainThreadTasks} from './trace.js';

interface OpenPage {
  readonly page: Page;
  /** Evaluates without what Playwright would add to the page. Waits for a promise. */
  evaluate(expression: string): Promise<unknown>;
  /** The main thread's tasks from now until `work` is done, in milliseconds. */
  tasksDuring(work: () => Promise<unknown>): Promise<readonly number[]>;
  /** Slows the main thread down. */
  throttle(times: number): Promise<void>;
}

export interface Browser {
  /** Each page has a profile of its own: nothing is cached, no code is compiled already. */
  withEmptyPage<R>(work: (open: OpenPage) => Promise<R>): Promise<R>;
  end(): Promise<void>;
}

/** In milliseconds. */
const rest = 200;
/** What the first script of any page costs, such as its loader, is no contestant's. */
const firstScript = '<script type="module" src="/nothing.js"></script>';

export async function startBrowser(url: string): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium; CHROME_PATH can name one.');
  const browser = await chromium.launch({executablePath, args: [...chromiumArguments]});

  async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
    const answer = await session.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? expression);
    return answer.result.value;
  }

  return {
    async withEmptyPage(work) {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}});
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await page.goto(`${url}/empty`);
      await wait(rest);
      await evaluate(session, inserting(firstScript));
      await wait(rest);
      try {
        return await work({
          page,
          evaluate: (expression) => evaluate(session, expression),
          async tasksDuring(during) {
            await browser.startTracing(page, {categories: [...categories]});
            await during();
            return mainThreadTasks((await browser.stopTracing()).toString());
          },
          throttle: async (rate) => void (await session.send('Emulation.setCPUThrottlingRate', {rate})),
        });
      } finally {
        await context.close();
      }
    },
    end: () => browser.close(),
  };
}
