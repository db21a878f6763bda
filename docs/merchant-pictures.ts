// The pictures of the merchant's own page: the built one, of the demo's shop.
import {fileURLToPath} from 'node:url';
import type {Browser} from '@playwright/test';
import type {Gateway} from '../test/e2e/gateway.js';

export async function takeMerchantPictures(browser: Browser, {url, apiKey}: Gateway): Promise<void> {
  const page = await browser.newPage({viewport: {width: 1200, height: 860}});
  await page.goto(`${url}/merchant/`);
  await page.getByLabel('API key').fill(apiKey);
  await page.keyboard.press('Enter');
  await page.getByText('Half arrive by day').waitFor();
  for (const [name, place] of [
    ['today', 'Today'],
    ['policy', 'Policy'],
  ] as const) {
    await page.getByRole('link', {name: place}).click();
    await page.locator(`merchant-${name} h2`).first().waitFor();
    for (const element of await page.locator('merchant-page, main > *').all()) {
      // As the gallery's are.
      await element.evaluate(({style}: HTMLElement) =>
        Object.assign(style, {fontFamily: 'Helvetica, Arial, sans-serif'}),
      );
    }
    await page.screenshot({path: fileURLToPath(new URL(`images/merchant-${name}.png`, import.meta.url))});
  }
  await page.close();
}
