// The whole, in real browsers: `npm run test:e2e`. It needs what `npm run build` makes.
import {defineConfig} from '@playwright/test';
import {chromiumArguments, findChromium} from './test/browsers/find-browser.js';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  workers: 2,
  timeout: 30_000,
  globalTimeout: 900_000,
  forbidOnly: true,
  reporter: [['list'], ['./test/stages/playwright-reporter.ts']],
  use: {launchOptions: {args: [...chromiumArguments], ...(executablePath && {executablePath})}},
});
