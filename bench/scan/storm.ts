// A page that changes a thousand times a second, read all the time. Its own work is made small, or what reading adds to it
// could not be seen: it changes once a frame, and only the numbers are laid out.
import type {Browser} from '@playwright/test';
import {sum} from '../widget/trace.js';
import {withPage} from './measure.js';
import {filled, named, someNumbers} from './page.js';
import {evaluate, tasksDuring} from './thread.js';

const seconds = 5;
const perSecond = 1000;
export const changes = seconds * perSecond;

export interface Storm {
  /** Milliseconds of the page's thread. */
  readonly cpu: number;
  readonly longest: number;
  /** Milliseconds from each number's coming to the frame that shows its mark; `null` if it was never marked. */
  readonly waits: ReadonlyArray<number | null>;
}

export async function stormOn(browser: Browser, script: string, hasNumbers: boolean): Promise<Storm> {
  return withPage(browser, filled({texts: 1000, numbers: 0}), script, async (session) => {
    await evaluate(session, 'Promise.resolve(scan()).then(() => 0)');
    let waits: Storm['waits'] = [];
    const tasks = await tasksDuring(browser, session, async () => {
      const numbers = JSON.stringify(someNumbers(hasNumbers ? changes / 200 : 0));
      waits = (await evaluate(session, `${named}(${storm})(${changes}, ${perSecond}, ${numbers})`)) as Storm['waits'];
    });
    return {cpu: sum(tasks), longest: Math.max(...tasks), waits};
  });
}

/** A stranger to this page that takes 20 µs for each change, to see that they are measured as such. */
export const burning = `(${burn})()`;

/** Runs in the page. */
function burn(): void {
  let state = 1;
  const spin = (turns: number) => {
    for (let turn = 0; turn < turns; turn++) state = (state * 48_271) % 2_147_483_647;
  };
  globalThis.scan = () => {
    // The fastest of many: nothing else had the processor meanwhile. In milliseconds.
    const million = Array.from({length: 40}, () => {
      const begun = performance.now();
      spin(1_000_000);
      return performance.now() - begun;
    });
    const turns = (1_000_000 * 0.02) / Math.min(...million);
    const options = {subtree: true, childList: true, characterData: true, attributes: true};
    new MutationObserver((records) => spin(records.length * turns)).observe(document, options);
    return state;
  };
}

/** Runs in the page. Rows come and go, their texts and links change; now and then what comes is a number. */
function storm(changes: number, perSecond: number, numbers: readonly string[]): Promise<Array<number | null>> {
  const list = document.createElement('section');
  const shown = document.createElement('section');
  list.style.contentVisibility = 'hidden';
  document.body.prepend(list, shown);
  const newRow = (into: Element, text: string) => {
    const row = document.createElement('p');
    const link = document.createElement('a');
    row.append(text, link);
    into.append(row);
    return row.firstChild as Text;
  };
  for (let row = 0; row < 100; row++) newRow(list, 'as it was');
  const empty = numbers.map(() => newRow(shown, 'nothing yet'));

  const came = new Map<Node, number>();
  const waits: Array<number | null> = [];
  const add = Highlight.prototype.add;
  Highlight.prototype.add = function (range) {
    const since = came.get(range.startContainer);
    if (since !== undefined && came.delete(range.startContainer))
      requestAnimationFrame(() => waits.push(performance.now() - since));
    return add.call(this, range);
  };
  let done = 0;
  let next = 0;
  let nextAt = 0;
  function change(): void {
    if (done >= nextAt && next < numbers.length) {
      const text = `UPS: ${numbers[next]}.`;
      const node = next % 2 ? (empty[next] as Text) : newRow(shown, text);
      if (next % 2) node.data = text;
      came.set(node, performance.now());
      // At no steady pace: it could be that of the reading.
      nextAt += 201 + ((next++ * 61) % 200);
      return;
    }
    const row = list.children[(done * 7) % list.childElementCount] as Element;
    if (done % 4 === 0) newRow(list, `Line ${done} of what goes on in the kiln`);
    else if (done % 4 === 1) (row.firstChild as Text).data = `It is ${done} degrees in there`;
    else if (done % 4 === 2) list.firstElementChild?.remove();
    else row.querySelector('a')?.setAttribute('href', `/item/${done}`);
  }
  return new Promise((resolve) => {
    const begun = performance.now();
    const timer = setInterval(() => {
      const passed = performance.now() - begun;
      for (const due = Math.min((passed / 1000) * perSecond, changes); done < due; done++) change();
      if (passed < (1000 * changes) / perSecond + 1000) return;
      clearInterval(timer);
      resolve([...waits, ...[...came].map(() => null)]);
    }, 16);
  });
}
