import {expect, test} from './fixtures.js';
import {startGateway} from './gateway.js';

test('a test order is shown at a click, and marked as test data', async ({page}) => {
  const gateway = await startGateway({DEMO: 'on'});
  try {
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));

    await page.goto(gateway.url);
    await page.getByRole('button', {name: 'Label made'}).click();
    await expect(page.getByRole('heading', {name: 'Waiting for Test Carrier to pick up the parcel'})).toBeVisible();
    await expect(page.getByText('Test data')).toBeVisible();
    await page.getByRole('button', {name: 'Place an order'}).click();
    await expect(page.getByRole('heading', {name: 'No scan yet'})).toBeVisible();
    await expect(page.getByText('•••••••••••RNEY')).toBeVisible();
    expect(problems).toEqual([]);
  } finally {
    expect(await gateway.stop()).toBe(0);
  }
});

test('an order that is placed is mailed about, and the mail’s links open it and end the mails', async ({
  page,
  context,
}) => {
  const gateway = await startGateway({DEMO: 'on'});
  try {
    await page.goto(gateway.url);
    await page.getByRole('button', {name: 'Place an order'}).click();
    await expect(page.getByRole('heading', {name: 'No scan yet'})).toBeVisible();

    await page.goto(`${gateway.url}/demo/inbox.html`);
    await page.getByRole('button', {name: 'Confirmed: order J-'}).click();
    const opened = context.waitForEvent('page');
    await page.frameLocator('#mail').getByRole('link', {name: 'Open the order'}).click();
    await expect((await opened).getByText('Your order J-')).toBeVisible();

    await page.getByRole('button', {name: 'Unsubscribe'}).click();
    await expect(page.getByText('Unsubscribed: no more of these.')).toBeVisible();
  } finally {
    expect(await gateway.stop()).toBe(0);
  }
});
