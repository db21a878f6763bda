// The gallery, frame by frame: what a browser can be set to, every state holds.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {BrowserContextOptions, Frame, Page} from '@playwright/test';
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

/** What axe is asked: what it finds of names and roles it finds in every frame of one layout, and of colours in every width. */
const colours = {runOnly: ['color-contrast']};
const names = {rules: {'color-contrast': {enabled: false}}};

const frames: ReadonlyArray<readonly [name: string, frame: string, context: BrowserContextOptions, asked: object]> = [
  ['narrow', 'narrow', narrow, {}],
  ['dark', 'dark', narrow, colours],
  ['right to left', 'rtl', narrow, names],
];

/** What is left to be seen in these is whether all of it has room, and the colours of some. */
const rooms: ReadonlyArray<readonly [name: string, frame: string, context: BrowserContextOptions, asked?: object]> = [
  ['wide', 'wide', wide],
  ['dark and wide', 'dark', wide],
  ['right to left and wide', 'rtl', wide],
  ['with more contrast', 'wide', {...narrow, contrast: 'more'}, colours],
  ['in forced colours', 'wide', {...narrow, forcedColors: 'active', colorScheme: 'dark'}, colours],
  ['without motion', 'wide', {...wide, reducedMotion: 'reduce'}],
  ['at four times its size', 'wide', {viewport: {width: 320, height: 256}}],
];

/** By group of states, how many there are at least: what is not drawn, nobody objects to. */
const groups: Readonly<Record<string, number>> = {
  form: 19,
  usual: 13,
  trouble: 21,
  unknown: 13,
  parcels: 3,
  act: 6,
  report: 7,
  tell: 9,
};

async function open(page: Page, demo: Gateway, address: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${demo.url}/demo/gallery.html?${address}#${address}`);
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false', {timeout: 20_000});
  return problems;
}

/** What sticks out of a window, or inside of one of its elements. */
const sticksOut = (window: Frame) =>
  window.evaluate(() => {
    const wider = ({scrollWidth, clientWidth}: Element) => scrollWidth > clientWidth;
    const insideOf = ({shadowRoot}: Element) => [...(shadowRoot?.querySelectorAll('.frame, dialog') ?? [])];
    const trackers = [...document.querySelectorAll('section:not([hidden]) order-tracker, body > main > order-tracker')];
    const names = trackers
      .filter((tracker) => insideOf(tracker).some(wider))
      .map((tracker) => tracker.closest('section')?.id ?? document.title);
    return [...(wider(document.documentElement) ? [document.title] : []), ...names];
  });

/** Axe's objections, and where. Landmarks of one name are the gallery's doing, which shows the same element many times. */
async function objections(window: Frame, asked: object): Promise<string[]> {
  await window.evaluate(axe);
  const found = await window.evaluate(async (asked) => {
    const {axe} = globalThis as unknown as {axe: {run(options: object): Promise<AxeResults>}};
    const {violations} = await axe.run({resultTypes: ['violations'], preload: false, iframes: false, ...asked});
    return violations.flatMap(({id, nodes}) => nodes.slice(0, 3).map(({target}) => `${id}: ${target.join(' ')}`));
  }, asked);
  return found.filter((objection) => !objection.startsWith('landmark-unique'));
}

const inAllOf = async (page: Page, look: (window: Frame) => Promise<string[]>) =>
  (await Promise.all(page.frames().map(look))).flat();

for (const [name, frame, context, asked] of frames) {
  test.describe(name, () => {
    test.use(context);
    for (const [group, least] of Object.entries(groups)) {
      test(`${name}: ${group}`, async ({page, demo}, testInfo) => {
        const problems = await open(page, demo, `state=${group}&frame=${frame}`);
        expect(await page.locator('main > section').count()).toBeGreaterThanOrEqual(least);
        expect(await inAllOf(page, sticksOut)).toEqual([]);
        expect(await inAllOf(page, (window) => objections(window, asked))).toEqual([]);
        await page.screenshot({path: testInfo.outputPath('gallery.png'), fullPage: true, scale: 'css'});
        expect(problems).toEqual([]);
      });
    }
  });
}

/** Each of these has a window of its own, which takes time. */
const dialogs = ['report', 'tell'];

for (const [name, frame, context, asked] of rooms) {
  test.describe(name, () => {
    test.use(context);
    test(`every state has room ${name}`, async ({page, demo}) => {
      test.setTimeout(90_000);
      for (const group of Object.keys(groups).filter((group) => !dialogs.includes(group))) {
        const problems = await open(page, demo, `state=${group}&frame=${frame}`);
        expect(await inAllOf(page, sticksOut)).toEqual([]);
        if (asked) expect(await objections(page.mainFrame(), asked)).toEqual([]);
        expect(problems).toEqual([]);
      }
    });
  });
}

test('every theme reaches the contrast it has to, and says so', async ({page, demo}) => {
  await open(page, demo, 'state=themes');
  const captions = await page.locator('#themes figure[data-frame] > figcaption').allTextContents();
  expect(captions).toHaveLength(4);
  for (const caption of captions) {
    const [line = 0, button = 0, text = 0] = [...caption.matchAll(/([\d.]+) : 1/g)].map(([, ratio]) => Number(ratio));
    expect(line, caption).toBeGreaterThanOrEqual(3);
    expect(Math.min(button, text), caption).toBeGreaterThanOrEqual(4.5);
  }
});

test('what is shown is chosen by keyboard, and stands in the address', async ({page, demo}) => {
  await open(page, demo, 'state=late&frame=narrow');
  await expect(page.locator('order-tracker')).toHaveCount(1);
  await page.getByRole('combobox', {name: 'Theme'}).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/#state=late&frame=narrow&theme=green$/);
  await page.getByRole('combobox', {name: 'Language'}).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', {level: 2}).last()).toContainText('Donnerstag, 26. November');
});

const trees: ReadonlyArray<readonly [state: string, tree: string]> = [
  [
    'look-up-no-match',
    `
    - heading "Where is my order?" [level=2]
    - alert:
      - paragraph: /No order matches these two\\./
    - textbox "Order or tracking number" [invalid]: KC-1024
    - textbox "E-mail or postcode" [invalid]: ada@example.com
    - button "Find my order"
    - button "Mail me a link"
    `,
  ],
  [
    'delivered',
    `
    - heading "Delivered Monday 23 November 11:42" [level=2]
    - list "Milestones, step 5 of 5":
      - listitem: /Confirmed , completed/
      - listitem: /Handed to UPS , completed/
      - listitem: /On its way , completed/
      - listitem: /Out for delivery , completed/
      - listitem: /Arrived , completed/
    - region "Scans":
      - heading "Scans" [level=3]
    - button "Copy number 1Z999AA10123456784"
    - region "Not received?":
      - heading "Not received?" [level=3]
    `,
  ],
  [
    'late',
    `
    - heading "Now arriving Thursday 26 November 10:00–14:00" [level=2]
    - paragraph: was Tuesday 24 November
    - paragraph: The parcel is delayed.
    - list "Milestones, step 3 of 5":
      - listitem: /Confirmed , completed/
      - listitem: /Handed to UPS , completed/
      - listitem: /On its way, late , needs attention/
      - listitem: Out for delivery , upcoming
      - listitem: Arrived , upcoming
    - region "Scans":
      - heading "Scans" [level=3]
    `,
  ],
];

for (const [state, tree] of trees) {
  test(`a screen reader is told: ${state}`, async ({page, demo}) => {
    await open(page, demo, `state=${state}&frame=narrow`);
    await expect(page.locator('order-tracker')).toMatchAriaSnapshot(tree);
  });
}
