// A Chromium with the built extension that may read one site, and one with an extension that does nothing there.
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BrowserContext} from '@playwright/test';
import {launchChromium, startChromium} from '../../test/e2e/chromium-extension.js';

export interface Installed {
  readonly name: string;
  readonly context: BrowserContext;
  /** What its parts have said to each other since the last time. */
  said(): Promise<readonly string[]>;
}

export const site = 'http://shop.example';

/** What stands in for extension means where ours is asked. */
declare const chrome: {
  permissions: {request(wanted: {origins: readonly string[]}): Promise<boolean>};
  scripting: {getRegisteredContentScripts(): Promise<readonly unknown[]>};
  runtime: {onMessage: {addListener(listener: (message: {kind?: string}) => void): void}};
};

declare global {
  var said: string[];
}

export async function installOurs(): Promise<Installed> {
  const {context, allowBeforehand, inExtension} = await startChromium();
  await allowBeforehand(`${site}/*`);
  const isRegistered = await inExtension(async (origin) => {
    globalThis.said = [];
    chrome.runtime.onMessage.addListener(({kind = ''}) => void said.push(kind));
    await chrome.permissions.request({origins: [origin]});
    for (let tries = 0; tries < 100; tries++) {
      if ((await chrome.scripting.getRegisteredContentScripts()).length > 0) return true;
      await new Promise((done) => setTimeout(done, 50));
    }
    return false;
  }, `${site}/*`);
  if (!isRegistered) throw new Error('The extension does not read the site it was allowed to.');
  return {name: 'ours', context, said: () => inExtension(() => globalThis.said.splice(0))};
}

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  content_scripts: [{matches: [`${site}/*`], js: ['empty.js'], all_frames: true, run_at: 'document_idle'}],
};

export async function installEmpty(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  const {context, load} = await launchChromium();
  await load(folder);
  context.once('close', () => void rm(folder, {recursive: true}));
  return {name: 'an empty extension', context, said: async () => []};
}
