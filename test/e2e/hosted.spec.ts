// The page of one order, opened by its link: without script, and with it.
import type {Browser, Page} from '@playwright/test';
import {delivered, number, order} from './delivered-order.js';
import {expect, test} from './fixtures.js';
import type {Gateway} from './gateway.js';

async function linkOf(gateway: Gateway, orderNumber: string): Promise<string> {
  return `${gateway.url}/o/${await gateway.token(orderNumber)}`;
}

async function withoutScript(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({javaScriptEnabled: false});
  await work(await context.newPage());
  await context.close();
}

test('without script the link shows the order, takes a report and ends', async ({browser, gateway, carrier}) => {
  carrier.answer(number, delivered);
  await gateway.putOrder('KC-1042', {...order, shipments: [{carrier: 'ups', number}]});
  await expect.poll(async () => (await gateway.order('KC-1042')).status).toBe('delivered');
  const link = await linkOf(gateway, 'KC-1042');
  await withoutScript(browser, async (page) => {
    await page.goto(link);
    await expect(page.getByRole('heading', {name: 'Delivered Sunday 22 November 11:42'})).toBeVisible();
    await page.getByRole('button', {name: 'It is not here'}).click();
    await expect(page.getByText('You said it has not arrived').first()).toBeVisible();
    await page.getByRole('link', {name: 'Report a problem'}).first().click();
    await expect(page.getByLabel('It has not arrived')).toBeChecked();
    await page.getByLabel('What happened?').fill('Not with the neighbours either.');
    await page.getByRole('button', {name: 'Send'}).click();
    await expect(page.getByRole('heading', {name: /^Reported: case KC-\d{5}$/})).toBeVisible();
    await page.getByRole('link', {name: 'Back to the order'}).click();
    await expect(page.getByText(/^You reported a problem, case KC-\d{5}$/)).toBeVisible();
    await page.getByRole('button', {name: 'End it now'}).click();
    await expect(page.getByRole('heading', {name: 'This link opens no order'})).toBeVisible();
  });
  expect(gateway.output()).not.toContain(new URL(link).pathname.slice(3));
});

test('with script the element takes over without moving anything, and the page follows the order', async ({
  page,
  gateway,
  carrier,
}) => {
  carrier.answer(number, delivered);
  await gateway.putOrder('KC-1042', order);
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const link = await linkOf(gateway, 'KC-1042');

  // Held back until the page was measured as the gateway wrote it.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/v1/order', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(link);
  const heading = page.getByRole('heading', {name: 'Promised by Thursday, 27 November 2036'});
  await expect(heading).toHaveCount(1);
  const before = await heading.boundingBox();
  release();
  await expect(page.locator('order-tracker').getByRole('status')).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => Boolean(document.querySelector('order-tracker')?.order))).toBe(true);
  await expect(heading).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Items'})).toBeVisible();
  expect(await page.locator('order-tracker #headline').boundingBox()).toEqual(before);

  await gateway.putOrder('KC-1042', {...order, shipments: [{carrier: 'ups', number}]});
  await expect(page.locator('order-tracker #headline')).toHaveText(/Delivered\s+Sunday 22 November\s+11:42/);
  await expect(page.getByRole('button', {name: 'It is not here'})).toBeVisible();
  await expect(page).toHaveTitle(/^Order KC-1042: Delivered Sunday 22 November 11:42 · /);
  expect(await page.locator('order-tracker').getAttribute('token')).toBeNull();

  await page.getByRole('button', {name: 'End it now'}).click();
  await expect(page.getByRole('heading', {name: 'This link opens no order'})).toBeVisible();
  expect(problems.filter((text) => !text.includes('404'))).toEqual([]);
});

test('nothing of the page sticks out at 320 px', async ({page, gateway, carrier}) => {
  carrier.answer(number, delivered);
  await gateway.putOrder('KC-1042', {...order, shipments: [{carrier: 'ups', number}]});
  const link = await linkOf(gateway, 'KC-1042');
  await page.setViewportSize({width: 320, height: 800});
  for (const path of ['', '/problem']) {
    await page.goto(`${link}${path}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
});
