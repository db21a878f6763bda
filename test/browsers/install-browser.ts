// Gets the browsers the tests need onto a machine that lacks them, by the means it allows.
import {spawnSync} from 'node:child_process';
import {findChromium, findFirefox} from './find-browser.js';

interface Browser {
  readonly name: string;
  readonly find: () => string | undefined;
  /** Commands to try in turn, each a whole way of getting it. */
  readonly ways: ReadonlyArray<{readonly command: string; readonly asRoot: boolean}>;
  /** What a person types when no way is open to us. */
  readonly byHand: string;
}

const apt = (name: string) => `apt-get update && apt-get install --yes ${name}`;

export const chromium: Browser = {
  name: 'Chromium',
  find: findChromium,
  ways: [
    {command: apt('chromium'), asRoot: true},
    {command: 'npx playwright install --with-deps chromium', asRoot: true},
    {command: 'npx playwright install chromium', asRoot: false},
  ],
  byHand: 'type `sudo apt-get install chromium`, or set CHROME_PATH to a Chromium or Chrome',
};

export const firefox: Browser = {
  name: 'Firefox',
  find: findFirefox,
  ways: [{command: apt('firefox-esr'), asRoot: true}],
  byHand: 'type `sudo apt-get install firefox-esr`, or set FIREFOX_PATH to Firefox 148 or later',
};

/**
 * Finds `browser`, or installs it.
 *
 * @param say Told in a sentence what is missing, and what is done or can be done about it.
 * @returns The path of its program, or `undefined` when it cannot be had here.
 */
export function provide(browser: Browser, say: (sentence: string) => void): string | undefined {
  const found = browser.find();
  if (found) return found;

  const isRoot = process.getuid?.() === 0;
  const ways = browser.ways.filter(({asRoot}) => asRoot === isRoot);
  if (ways.length > 0) say(`There is no ${browser.name} on this machine, so it is being installed.`);
  for (const {command} of ways) {
    spawnSync(command, {shell: true, stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
    const installed = browser.find();
    if (installed) return installed;
  }
  say(`There is no ${browser.name} on this machine and it could not be installed: ${browser.byHand}.`);
  return undefined;
}
