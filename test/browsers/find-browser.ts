// Where this machine keeps its browsers. Nothing is installed here; install-browser.ts does that.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';

const chromiumPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const firefoxPaths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The first Chromium there is: `CHROME_PATH`, then where systems put it, then Playwright's own download. */
export function findChromium(): string | undefined {
  const downloaded = chromium.executablePath();
  return named('CHROME_PATH') ?? chromiumPaths.find(works) ?? (existsSync(downloaded) ? downloaded : undefined);
}

/** The first Firefox there is: `FIREFOX_PATH`, then where systems put it. Playwright's own cannot load an extension. */
export function findFirefox(): string | undefined {
  return named('FIREFOX_PATH') ?? firefoxPaths.find(works);
}

/** What every Chromium of ours is started with: no calls home, and no sandbox for root, who cannot have one. */
export const chromiumArguments: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function named(variable: 'CHROME_PATH' | 'FIREFOX_PATH'): string | undefined {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} is ${path}, and there is no such file.`);
  return path || undefined;
}

/** Some systems have a program in the browser's name that only says where else to get it. */
function works(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version']).status === 0;
}
