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
    await page.getByRole('button', {name: 'Start a parcel'}).click();
    await expect(page.getByRole('heading', {name: 'No scan yet'})).toBeVisible();
    await expect(page.getByText('•••••••••••RNEY')).toBeVisible();
    expect(problems).toEqual([]);
  } finally {
    expect(await gateway.stop()).toBe(0);
  }
});
