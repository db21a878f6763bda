// One contestant, measured once.
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser} from './browser.js';
import {type Contestant, moduleTag} from './contestant.js';
import {inserting, insertingUntilPainted, type Painted} from './insertion.js';
import type {Server} from './server.js';
import {sum} from './trace.js';

/** How long a page is given to come to rest, in milliseconds, and how often where the machine is busy. */
const settling = 1000;
const patience = 10;
const throttling = 4;
const longTask = 50;

interface Slow extends Painted {
  readonly longTasks: number;
  /** In milliseconds. */
  readonly longest: number;
}

export interface Measure {
  /** Main-thread time of the script alone, in milliseconds. */
  evaluation(contestant: Contestant): Promise<number>;
  /** Main-thread time until the content is there and everything is at rest, in milliseconds. */
  total(contestant: Contestant): Promise<number>;
  throttled(contestant: Contestant): Promise<Slow>;
  /** The layout shift of a page that loads by itself until everything is at rest. */
  shift(page: string, hasContent: string): Promise<number>;
}

export function measureIn(browser: Browser, {url, serve}: Server): Measure {
  function timed(html: string, hasContent: string): Promise<number> {
    return browser.withEmptyPage(async ({evaluate, tasksDuring}) => {
      const tasks = await tasksDuring(async () => {
        await evaluate(inserting(html));
        let rests = 0;
        do {
          if (rests++ === patience) throw new Error(`There never was content: ${hasContent}`);
          await wait(settling);
        } while (!(await evaluate(hasContent)));
      });
      return sum(tasks);
    });
  }

  return {
    evaluation: ({address}) => timed(moduleTag(address), 'true'),
    total: ({head, place, script, hasContent}) => timed(head + place + script, hasContent),

    throttled: ({head, place, script, hasContent}) =>
      browser.withEmptyPage(async ({evaluate, tasksDuring, throttle}) => {
        await throttle(throttling);
        let painted: unknown;
        const tasks = await tasksDuring(async () => {
          painted = await evaluate(insertingUntilPainted(head + place + script, hasContent));
          await wait(settling);
        });
        const longTasks = tasks.filter((length) => length > longTask).length;
        return {...(painted as Painted), longTasks, longest: Math.max(...tasks)};
      }),

    async shift(html, hasContent) {
      serve('/mid', html);
      return browser.withEmptyPage(async ({page, evaluate}) => {
        await page.goto(`${url}/mid`, {waitUntil: 'commit'});
        await page.waitForFunction(hasContent);
        await wait(settling);
        return Number(await evaluate(shiftSoFar));
      });
    },
  };
}

const shiftSoFar = `new Promise((done) => {
  const shifts = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done([...shifts, ...observer.takeRecords()].reduce((sum, {value}) => sum + value, 0)), 50);
})`;
