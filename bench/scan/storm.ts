// A page that changes a thousand times a second, read all the time.
import type {Browser} from '@playwright/test';
import {sum} from '../widget/trace.js';
import {tasksDuring, withPage} from './measure.js';
import {filling, named} from './page.js';

const seconds = 3;
const perSecond = 1000;

export interface Storm {
  /** Milliseconds of the page's thread. */
  readonly cpu: number;
  readonly longest: number;
  /** Milliseconds from each number's coming to its mark, the longest; nothing if one was never marked. */
  readonly slowest: number | undefined;
}

export async function stormOn(browser: Browser, script: string): Promise<Storm> {
  return withPage(browser, filling(1000, false), script, async (page) => {
    await page.evaluate('Promise.resolve(globalThis.scan?.()).then(() => 0)');
    let slowest: number | undefined;
    const tasks = await tasksDuring(browser, page, async () => {
      slowest = (await page.evaluate<number | null>(`${named}(${storm})(${seconds}, ${perSecond})`)) ?? undefined;
    });
    return {cpu: sum(tasks), longest: Math.max(...tasks), slowest};
  });
}

export const changes = seconds * perSecond;

/** Runs in the page. Every half second a number is among what comes. */
function storm(seconds: number, perSecond: number): Promise<number | null> {
  const [list, kept] = [document.createElement('section'), document.createElement('section')];
  document.body.append(list, kept);
  const marked = () => [...CSS.highlights.values()].reduce((count, {size}) => count + size, 0);
  const begun = performance.now();
  const [numbers, waits]: [number[], number[]] = [[], []];
  let done = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now() - begun;
      for (const due = Math.min(now / 1000, seconds) * perSecond; done < due; done++) {
        const row = document.createElement('p');
        const isNumber = done % (perSecond / 2) === perSecond / 4;
        row.append(isNumber ? `UPS 1Z999AA10123456784` : `Line ${done} of what goes on in the kiln`);
        (isNumber ? kept : list).append(row);
        if (isNumber) numbers.push(performance.now());
        if (list.childElementCount > 200) list.firstElementChild?.remove();
      }
      while (waits.length < marked() && waits.length < numbers.length) {
        waits.push(performance.now() - (numbers[waits.length] ?? 0));
      }
      if (now < seconds * 1000 + 500) return;
      clearInterval(timer);
      resolve(waits.length > 0 ? Math.max(...waits) : null);
    }, 4);
  });
}
