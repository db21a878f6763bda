// The element in a page that means it no good, beside the same in a page that does nothing.
import type {Page} from '@playwright/test';
import {expect, test} from './fixtures.js';
import {startGateway} from './gateway.js';

const parts = [
  '.frame',
  '.body',
  '.headline',
  '.lead',
  '.source',
  '.milestones li',
  '.mark',
  '.number',
  '.button',
  'a',
];
const properties = [
  ...[
    'display',
    'box-sizing',
    'margin',
    'padding',
    'border',
    'background',
    'color',
    'font',
    'letter-spacing',
    'hyphens',
  ],
  ...[
    'text-align',
    'text-indent',
    'text-shadow',
    'text-transform',
    'white-space',
    'word-spacing',
    'word-break',
    'inline-size',
  ],
];

/** How an order looks inside, once it is looked up by keyboard. */
async function lookUp(page: Page) {
  await page.getByLabel('Order or tracking number').focus();
  await page.keyboard.type('1001');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ada@example.com');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {name: /^1 of 3 parcels is here/})).toBeFocused();
}

const looksOf = (page: Page) =>
  page.locator('order-tracker').evaluate(
    (tracker, [parts, properties]) =>
      parts.map((part) => {
        const found = tracker.shadowRoot?.querySelector(part);
        const style = found && getComputedStyle(found);
        return [part, ...properties.map((property) => `${property}: ${style?.getPropertyValue(property)}`)];
      }),
    [parts, properties] as const,
  );

/** A page with nothing but the element, as wide as it is in the hostile one. */
const clean = (width: number) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Order status</title>
  <script type="module" src="/order-tracker.js"></script>
  <div id="room"><order-tracker api="/"></order-tracker></div>
  <link rel="stylesheet" href="data:text/css,%23room%7Binline-size:${width}px;font-family:cursive%7D" />
</html>`;

test('in a hostile page the element works, looks the same and asks nobody else', async ({page}) => {
  test.setTimeout(60_000);
  const gateway = await startGateway({DEMO: 'on'});
  try {
    const offences: string[] = [];
    const asked = new Set<string>();
    page.on('console', (message) => message.type() === 'error' && offences.push(message.text()));
    page.on('pageerror', (error) => offences.push(error.message));
    page.on('request', (request) => asked.add(request.url()));
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, {said});
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        said.push(`${violatedDirective} ${blockedURI}`),
      );
    });

    await fetch(`${gateway.url}/demo/orders`);
    await page.goto(`${gateway.url}/demo/hostile.html`);
    await lookUp(page);
    const hostile = await looksOf(page);
    const width = await page
      .locator('order-tracker')
      .evaluate((tracker) => tracker.shadowRoot?.querySelector('.frame')?.clientWidth ?? 0);

    // The policy is in force, and nothing of ours has met it.
    expect(await page.evaluate(() => (window as unknown as {said: string[]}).said)).toEqual([]);
    const refused = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>no</b>';
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain('TrustedHTML');
    expect(offences.filter((offence) => !offence.includes('TrustedHTML'))).toEqual([]);

    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

    const paths = [...asked].map((url) => url.replace(gateway.url, ''));
    const allowed =
      /^\/(demo\/hostile|order-tracker\.js|[\w-]+-[\w-]{8}\.js|v1\/(lookup|order|order\/events)$|\.well-known\/order-tracking$)/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);

    await page.route('**/clean.html', (route) => route.fulfill({contentType: 'text/html', body: clean(width + 2)}));
    await page.goto(`${gateway.url}/clean.html`);
    await lookUp(page);
    expect(hostile).toEqual(await looksOf(page));
  } finally {
    expect(await gateway.stop()).toBe(0);
  }
});
