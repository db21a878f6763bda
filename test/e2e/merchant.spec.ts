// The merchant's own page with a real gateway: what it reads is what the gateway says, and what is said there holds.
import {expect, test} from './fixtures.js';

test('a shop signs in, says what it promises and how it tells, finds an order, and signs out', async ({
  page,
  gateway,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', ({message}) => complaints.push(message));
  const order = {placedAt: '2026-11-02T09:30:00Z', customer: {email: 'ada@example.com'}};
  const items = [{id: 'mug', name: 'Stoneware mug', quantity: 2}];
  await gateway.putOrder('KC-1042', {...order, items, shipments: [{carrier: 'sandbox', number: 'SANDBOX-LOST'}]});
  await expect.poll(async () => (await gateway.order('KC-1042')).status).toBe('exception');

  await page.goto(`${gateway.url}/merchant/`);
  await page.getByLabel('API key').fill('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('This key opens nothing. Check it, or make a new one.');
  await page.getByLabel('API key').fill(gateway.apiKey);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('1 order needs a person');

  await page.getByRole('link', {name: 'Policy'}).click();
  const promise = page.locator('#policy');
  await promise.getByLabel('Working days until you hand a parcel over').fill('1');
  await promise.getByLabel('E-mail address').fill('help@kiln.example');
  await promise.getByLabel('Country', {exact: true}).selectOption({label: 'Portugal'});
  await promise.getByLabel('Time zone').selectOption('Europe/Lisbon');
  await expect(page.getByRole('region', {name: 'What customers read of it'})).toContainText(
    'We hand parcels over within 1 working day',
  );
  await promise.getByRole('button', {name: 'Save'}).click();
  await expect(promise.getByRole('status')).toHaveText('Saved.');
  await expect(page.getByRole('region', {name: 'Versions'}).getByRole('row')).toHaveCount(2);

  const telling = page.locator('#telling');
  await telling.getByLabel('It has arrived').uncheck();
  await telling.getByLabel('To', {exact: true}).fill('');
  await telling.getByRole('button', {name: 'Save'}).click();
  await expect(telling.getByText('must be a time of day such as 21:30')).toBeVisible();
  await telling.getByLabel('From').fill('');
  await telling.getByRole('button', {name: 'Save'}).click();
  await expect(telling.getByRole('status')).toHaveText('Saved.');

  const kept = async (what: string) =>
    (
      await page.request.get(`${gateway.url}/v1/merchant/${what}`, {
        headers: {authorization: `Bearer ${gateway.apiKey}`},
      })
    ).json();
  expect(await kept('policy')).toMatchObject({
    ...{handlingDays: 1, country: 'PT', timeZone: 'Europe/Lisbon'},
    contact: {email: 'help@kiln.example', answerDays: 2},
  });
  expect(await kept('telling')).toMatchObject({quiet: null, moments: expect.not.arrayContaining(['delivered'])});

  await page.getByRole('link', {name: 'Embed'}).click();
  await expect(page.getByText(`<order-tracker api="${gateway.url}"></order-tracker>`)).toBeVisible();
  await page.getByRole('link', {name: 'Carriers'}).click();
  await expect(page.getByRole('row', {name: 'UPS'})).toContainText('Not asked yet');
  await page.getByRole('link', {name: 'Orders'}).click();
  await page.getByLabel('Needs a person').selectOption({label: 'Lost'});
  await page.getByRole('button', {name: 'Find'}).click();
  await page.getByRole('link', {name: 'KC-1042'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Order KC-1042');
  await page.goBack();
  await expect(page.getByLabel('Needs a person')).toHaveValue('lost');
  await page.getByRole('button', {name: 'Sign out'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Sign in');
  expect(complaints).toEqual([]);
});
