import {test} from '@playwright/test';
import {startChromium} from './chromium-extension.js';
import {expect} from './extension-expect.js';

test.describe.configure({timeout: 120_000});

test('in Chromium a number is pasted, listed, opened, archived, and is back when that is undone', async () => {
  const {context, url} = await startChromium();
  const popup = await context.newPage();
  const complaints: string[] = [];
  popup.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  popup.on('pageerror', (error) => complaints.push(String(error)));
  await popup.goto(url('popup/index.html'));
  await expect(popup.getByRole('heading', {name: 'Nothing is on its way'})).toBeVisible();

  const field = popup.getByRole('textbox', {name: 'Number or link'});
  await field.fill('https://www.ups.com/track?tracknum=1Z999AA10123456784');
  await expect(popup.getByText('Looks like UPS')).toBeVisible();
  await field.press('Enter');
  await expect(popup.getByRole('heading', {level: 1, name: '1Z999AA10123456784'})).toBeFocused();
  await expect(popup.locator('order-tracker')).toContainText('UPS');

  await popup.keyboard.press('Escape');
  const row = popup.getByRole('link', {name: '1Z999AA10123456784'});
  await expect(row).toBeFocused();
  await popup.keyboard.press('Enter');
  await popup.getByLabel('Name').fill('Lamp');
  await popup.getByLabel('Name').press('Enter');
  await expect(popup.getByRole('heading', {level: 1, name: 'Lamp'})).toBeVisible();

  await popup.getByRole('button', {name: 'Archive'}).click();
  await expect(popup.getByText('Lamp: archived')).toBeVisible();
  await expect(popup.getByRole('link', {name: 'Archived, 1'})).toBeVisible();
  await popup.getByRole('button', {name: 'Undo'}).click();
  await expect(popup.getByRole('link', {name: 'Lamp'})).toBeVisible();

  // The same number again is the one that is there.
  await field.fill('1z 999 aa1 01 2345 6784');
  await field.press('Enter');
  await expect(popup.getByRole('heading', {level: 1, name: 'Lamp'})).toBeFocused();
  await popup.reload();
  await expect(popup.getByRole('heading', {level: 1, name: 'Lamp'})).toBeVisible();
  expect(complaints).toEqual([]);
  await context.close();
});

test('in Chromium what is being written about an order is kept when its tab is closed', async () => {
  const {context, url} = await startChromium();
  const popup = await context.newPage();
  await popup.goto(url('popup/index.html'));
  await popup.getByRole('textbox', {name: 'Number or link'}).fill('1Z999AA10123456784');
  await popup.keyboard.press('Enter');
  await popup.getByLabel('Note').fill('At the neighbours’');
  await popup.close({runBeforeUnload: true});
  const again = await context.newPage();
  await again.goto(url('popup/index.html'));
  await again.getByRole('link', {name: '1Z999AA10123456784'}).click();
  await expect(again.getByLabel('Note')).toHaveValue('At the neighbours’');
  await context.close();
});
