// `npm run docs:pictures` takes the pictures in `docs/images` from the gallery, which shows the same everywhere, and those of
// the extension and of the merchant's page; after the build. `npm run docs:pictures -- extension` takes only the first of these,
// `-- merchant` only the second.
import {fileURLToPath} from 'node:url';
import {chromium} from '@playwright/test';
import {chromiumArguments, findChromium} from '../test/browsers/find-browser.js';
import {startGateway} from '../test/e2e/gateway.js';
import {takeExtensionPictures} from './extension-pictures.js';
import {takeMerchantPictures} from './merchant-pictures.js';

/** Name → what the gallery is asked for, and how wide the element is; as high as it is worth, in CSS pixels. */
const pictures: ReadonlyArray<readonly [name: string, address: string, width: number, height: number]> = [
  ['delivered', 'state=delivered&frame=wide', 640, 560],
  ['map', 'state=on-its-way&frame=wide', 640, 700],
  ['late', 'state=late-and-no-scan-for-days&frame=narrow', 360, 1000],
  ['split', 'state=three-parcels&frame=wide', 640, 640],
  ['look-up', 'state=look-up&frame=narrow', 360, 600],
  ['dark', 'state=on-its-way&frame=dark', 360, 640],
  ['arabic', 'state=on-its-way&frame=rtl', 360, 640],
];

const only = process.argv[2];
if (only !== 'merchant') await takeExtensionPictures();
if (only === 'extension') process.exit();

const executablePath = findChromium();
const gateway = await startGateway({DEMO: 'on'});
const browser = await chromium.launch({args: [...chromiumArguments], ...(executablePath && {executablePath})});
try {
  await takeMerchantPictures(browser, gateway);
  for (const [name, address, width, height] of only ? [] : pictures) {
    const page = await browser.newPage({viewport: {width: 800, height: 1600}, deviceScaleFactor: 1.5});
    await page.goto(`${gateway.url}/demo/gallery.html#${address}`);
    await page.locator('main[aria-busy="false"]').waitFor();
    await page.locator('figure[data-frame]').evaluate((figure, inlineSize) => {
      // Of all fonts, the ones that most machines have something alike for.
      Object.assign(figure.style, {inlineSize, fontFamily: 'Helvetica, Arial, sans-serif'});
    }, `${width}px`);
    if (await page.locator('order-tracker .journey').count())
      await page.locator('order-tracker .journey svg').waitFor();
    const box = await page.locator('order-tracker').boundingBox();
    if (!box) throw new Error(`${name} is not drawn`);
    const path = fileURLToPath(new URL(`images/${name}.png`, import.meta.url));
    await page.screenshot({path, clip: {...box, height: Math.min(height, box.height)}});
    await page.close();
  }
} finally {
  await browser.close();
  await gateway.stop();
}
