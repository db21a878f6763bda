// The gallery, frame by frame: what a browser can be set to, every state holds.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {BrowserContextOptions, Page} from '@playwright/test';
import type {AxeResults} from 'axe-core';
import {test as base, expect} from './fixtures.js';
import {type Gateway, startGateway} from './gateway.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One demo for all of the walk. */
const test = base.extend<object, {demo: Gateway}>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const demo = await startGateway({DEMO: 'on'});
      await use(demo);
      await demo.stop();
    },
    {scope: 'worker'},
  ],
});

const narrow = {viewport: {width: 320, height: 800}};
const wide = {viewport: {width: 800, height: 900}};

const frames: ReadonlyArray<readonly [name: string, address: string, context: BrowserContextOptions]> = [
  ['narrow', 'frame=narrow', narrow],
  ['wide', 'frame=wide', wide],
  ['dark', 'frame=dark', narrow],
  ['dark and wide', 'frame=dark', wide],
  ['right to left', 'frame=rtl', narrow],
  ['right to left and wide', 'frame=rtl', wide],
  ['with more contrast', 'frame=wide', {...narrow, contrast: 'more'}],
  ['in forced colours', 'frame=wide', {...narrow, forcedColors: 'active', colorScheme: 'dark'}],
  ['without motion', 'frame=wide', {...wide, reducedMotion: 'reduce'}],
  ['at four times its size', 'frame=wide', {viewport: {width: 320, height: 256}, deviceScaleFactor: 4}],
];

async function open(page: Page, demo: Gateway, address: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${demo.url}/demo/gallery.html#${address}`);
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false', {timeout: 20_000});
  return problems;
}

/** What sticks out of a page, or inside of one of its elements. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const wider = ({scrollWidth, clientWidth}: Element) => scrollWidth > clientWidth;
    const frameOf = (tracker: Element) => tracker.shadowRoot?.querySelector('.frame') ?? tracker;
    const trackers = [...document.querySelectorAll('section:not([hidden]) order-tracker')];
    const names = trackers
      .filter((tracker) => wider(frameOf(tracker)))
      .map((tracker) => tracker.closest('section')?.id);
    return [...(wider(document.documentElement) ? ['the page'] : []), ...names];
  });

/** Axe's objections, and where. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run(options: object): Promise<AxeResults>}};
    const {violations} = await axe.run({resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) => nodes.slice(0, 3).map(({target}) => `${id}: ${target.join(' ')}`));
  });
}

for (const [name, address, context] of frames) {
  test.describe(name, () => {
    test.use(context);
    test(`every state holds ${name}`, async ({page, demo}, testInfo) => {
      const problems = await open(page, demo, address);
      expect(await page.locator('order-tracker').count()).toBeGreaterThan(50);
      expect(await sticksOut(page)).toEqual([]);
      expect(await objections(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.screenshot({path: testInfo.outputPath(`${name}.png`), fullPage: true, scale: 'css'});
    });
  });
}
