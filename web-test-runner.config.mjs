// Components in a real Chromium. Run through tsx: `npm run test:browser`.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumArguments, findChromium} from './test/browsers/find-browser.ts';
import {countReporter} from './test/stages/browser-reporter.ts';

/** msw's service worker has to come from the root of the site to see all its requests. */
function serveMockServiceWorker(context, next) {
  if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
  return next();
}

/** Outside of an extension the package throws: a test says what the browser has. */
const fakeBrowser = {
  name: 'fake-browser',
  resolveImport: ({source}) =>
    source === 'webextension-polyfill' ? '/test/extension/in-browser/fake-browser.ts' : undefined,
};

export default {
  files: ['test/widget/**/*.test.ts', 'test/merchant/**/*.test.ts', 'test/extension/in-browser/**/*.test.ts'],
  nodeResolve: {browser: true, exportConditions: ['browser', 'development']},
  plugins: [fakeBrowser, esbuildPlugin({ts: true, tsconfig: 'tsconfig.json'})],
  middleware: [serveMockServiceWorker],
  // One file at a time: a tab in the background gets no animation frames.
  browsers: [
    // One page at a time: a page in the background draws no frames and counts as hidden.
    chromeLauncher({launchOptions: {executablePath: findChromium(), args: [...chromiumArguments]}, concurrency: 1}),
  ],
  testFramework: {config: {timeout: 5000}},
  testsFinishTimeout: 60_000,
  reporters: [defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}), countReporter()],
};
