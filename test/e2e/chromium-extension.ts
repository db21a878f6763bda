// A Chromium with the built extension in it, and what only its own protocol can do: press the button of the toolbar, use
// the popup that opens, end the background, allow a site and take it back where the browser itself offers that.
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {type BrowserContext, type CDPSession, chromium, type Page} from '@playwright/test';
import type {Browser} from 'webextension-polyfill';
import {chromiumArguments, findChromium} from '../browsers/find-browser.js';
import {openedPopup} from './chromium-popup.js';
import {attachedTo, targetAt} from './chromium-target.js';
import {expect} from './extension-expect.js';
import type {Popup} from './extension-popup.js';

export interface ChromiumExtension {
  readonly context: BrowserContext;
  /** Of a page of the extension's. */
  url(path: string): string;
  /** Presses the extension's button while `page` is shown; a popup opens. */
  press(page: Page): Promise<Popup>;
  /** Opens the panel beside the page that is shown. */
  openPanel(): Promise<Popup>;
  /** Ends the background, as the browser does when it has been idle. */
  endWorker(): Promise<void>;
  /** Wakes the background and runs `what` in it: for what only the browser's own surfaces can bring about. */
  inWorker<A extends readonly unknown[], T>(what: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Runs `what` where the extension's means are, and nothing of ours is. */
  inExtension<T>(what: () => T | Promise<T>): Promise<T>;
  inExtension<T, A>(what: (given: A) => T | Promise<T>, given: A): Promise<T>;
  /** In the browser's own page about the extension: what was allowed there is granted without a prompt when it is asked for. */
  allowBeforehand(...patterns: readonly string[]): Promise<void>;
  /** The browser's prompt is no page that can be pressed here; what was granted to an earlier manifest stays granted. Needs a profile. */
  allowNotifications(): Promise<void>;
  /** In the browser's own page: nothing is allowed any more. */
  takeBack(): Promise<void>;
}

/** A Chromium that loads folders as extensions. */
export async function launchChromium(proxy?: string, profile = '') {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && {executablePath}),
    // Chrome has given up --load-extension; its protocol can still load a folder, in Chromium too.
    args: [...chromiumArguments, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: 'en-GB',
    ...(proxy && {proxy: {server: proxy, bypass: '<-loopback>'}}),
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no session');
  return {context, session, load: (path: string) => session.send('Extensions.loadUnpacked', {path})};
}

/**
 * @param proxy Gets all that the browser asks for.
 * @param profile A folder; another start with the same one finds what is kept in it.
 */
export async function startChromium(proxy?: string, profile = ''): Promise<ChromiumExtension> {
  const {context, session, load: loadFolder} = await launchChromium(proxy, profile);
  const path = profile ? join(profile, 'built') : built;
  if (profile) cpSync(built, path, {recursive: true});
  const load = () => loadFolder(path);
  const {id} = await load();
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  // It opens whenever an extension is loaded for a test, and would come between what a test does.
  await expect(() => expect(context.pages().map((page) => page.url())).toContain(url('welcome/index.html'))).toPass();
  let inside = await context.newPage();
  await inside.goto(url('manifest.json'));
  const configure = (what: Change, patterns: readonly string[] = []) => inSettings(context, id, what, patterns);

  return {
    context,
    url,
    async press(page) {
      await page.bringToFront();
      const targetId = await tabOf(session, page);
      await session.send('Extensions.triggerAction', {id, targetId});
      return openedPopup(session, url('popup/index.html'));
    },
    async openPanel() {
      // Only an extension's own press opens it.
      const pressed = await context.newCDPSession(inside);
      const expression = `(${openPanel})(${await inside.evaluate(windowHere)})`;
      await pressed.send('Runtime.evaluate', {expression, awaitPromise: true, userGesture: true});
      return openedPopup(session, url('popup/index.html'));
    },
    async endWorker() {
      const running = await inside.evaluate(worker);
      if (running === undefined) return;
      const {targetInfos} = await session.send('Target.getTargets');
      for (const {type, url: at, targetId} of targetInfos)
        if (type === 'service_worker' && at.startsWith(url(''))) await session.send('Target.closeTarget', {targetId});
      await expect.poll(() => inside.evaluate(worker)).not.toBe(running);
    },
    async inWorker<A extends readonly unknown[], T>(what: (...given: A) => T | Promise<T>, ...given: A) {
      // Nothing answers such a message, but something is woken to hear it.
      await inside.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
      const evaluate = await attachedTo(session, await targetAt(session, url(''), 'service_worker'));
      return (await evaluate(`(${what})(...${JSON.stringify(given)})`)) as T;
    },
    inExtension: <T, A>(what: (given: A) => T | Promise<T>, given?: A) =>
      inside.evaluate(what as never, given) as Promise<T>,
    allowBeforehand: (...patterns) =>
      configure(async (id, patterns) => {
        await chrome.developerPrivate.updateExtensionConfiguration({extensionId: id, hostAccess: 'ON_SPECIFIC_SITES'});
        for (const pattern of patterns) await chrome.developerPrivate.addHostPermission(id, pattern);
        await chrome.developerPrivate.updateExtensionConfiguration({extensionId: id, hostAccess: 'ON_ALL_SITES'});
      }, patterns),
    async allowNotifications() {
      const file = join(path, 'manifest.json');
      const manifest = readFileSync(file, 'utf8');
      const {permissions, optional_permissions, ...rest} = JSON.parse(manifest);
      writeFileSync(file, JSON.stringify({...rest, permissions: [...permissions, ...optional_permissions]}));
      await load();
      writeFileSync(file, manifest);
      await load();
      inside = await context.newPage();
      await inside.goto(url('manifest.json'));
    },
    takeBack: () =>
      configure((id) =>
        chrome.developerPrivate.updateExtensionConfiguration({extensionId: id, hostAccess: 'ON_CLICK'}),
      ),
  };
}

const built = resolve('dist/extension-chromium');

declare const chrome: Browser & {
  /** What the polyfill lacks. */
  readonly sidePanel: {open(options: {windowId: number | undefined}): Promise<void>};
  /** What the browser's page about extensions has and no other page does. */
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {extensionId: string; hostAccess: string}): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
};

/** Like the two below, runs in a page of the extension's: which background is running, if one is. */
async function worker(): Promise<string | undefined> {
  const runtime = chrome.runtime as unknown as {getContexts(of: object): Promise<Array<{contextId: string}>>};
  return (await runtime.getContexts({contextTypes: ['BACKGROUND']}))[0]?.contextId;
}

const windowHere = async () => (await chrome.windows.getCurrent()).id;

const openPanel = (windowId: number) => chrome.sidePanel.open({windowId});

/** Runs in that page. */
type Change = (id: string, patterns: readonly string[]) => Promise<unknown>;

async function inSettings(
  context: BrowserContext,
  id: string,
  what: Change,
  patterns: readonly string[],
): Promise<void> {
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${id}`);
  await settings.evaluate(`(${what})(${JSON.stringify(id)}, ${JSON.stringify(patterns)})`);
  await settings.close();
}

async function tabOf(session: CDPSession, page: Page): Promise<string> {
  const title = `tab ${crypto.randomUUID()}`;
  const before = await page.title();
  const rename = (name: string) => page.evaluate((name) => Object.assign(document, {title: name}) && undefined, name);
  await rename(title);
  const {targetInfos} = await session.send('Target.getTargets', {filter: [{type: 'tab'}]});
  await rename(before);
  const tab = targetInfos.find((target) => target.title === title);
  if (!tab) throw new Error('the page is in no tab');
  return tab.targetId;
}
