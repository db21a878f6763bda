// The whole, in real browsers: `npm run test:e2e`. It needs what `npm run build` makes.
import {defineConfig} from '@playwright/test';
import {chromiumArguments, findChromium} from './test/browsers/find-browser.js';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  workers: 2,
  // The gallery's walk is a third of all: it is shared out.
  fullyParallel: true,
  timeout: 30_000,
  // Against a hang: four minutes is what all of them take beside other work.
  globalTimeout: 600_000,
  forbidOnly: true,
  reporter: [['list'], ['./test/stages/playwright-reporter.ts']],
  use: {launchOptions: {args: [...chromiumArguments], ...(executablePath && {executablePath})}},
});
