// A Firefox with the built extension in it, and what only its own window can do: press the button of the toolbar, answer
// what the browser asks, press a notification, end the background, take a site back.
import {resolve} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findFirefox} from '../browsers/find-browser.js';
import {expect} from './extension-expect.js';
import type {Popup} from './extension-popup.js';
import {openedPopup} from './firefox-popup.js';
import {inWindow, type Run, windowsOf} from './firefox-window.js';

export interface FirefoxExtension {
  readonly browser: Browser;
  /** Of a page of the extension's. */
  url(path: string): string;
  /** Address and title of each tab, in their order. */
  tabs(): Promise<ReadonlyArray<{readonly url: string; readonly title: string}>>;
  /** Presses the extension's button while `page` is shown; a popup opens. */
  press(page: Page): Promise<Popup>;
  /** Presses "Allow" where Firefox asks whether the extension may have more, and gives what it asks. */
  allow(): Promise<string>;
  /** As in Firefox's own page about the extension: it may notify. */
  allowNotifications(): Promise<void>;
  /** As there: no site is allowed any more. */
  takeBack(): Promise<void>;
  /** Presses the notification of that title. */
  pressNotification(title: string): Promise<void>;
  /** Ends the background, as the browser does when it has been idle. */
  endBackground(): Promise<void>;
  /** Runs `what` where the extension's means are, and nothing of ours is. */
  inExtension<T>(what: () => T | Promise<T>): Promise<T>;
  /** Runs `what` in the browser's window. */
  readonly inWindow: Run;
}

const id = 'order-tracker@order-tracker.example';
/** Firefox gives each extension a random host, unless its profile already has one. */
const host = '4f5c3f0e-0d3b-4a5e-9c1e-2b7a3e6d8f10';

interface Choices {
  /** Gets all that the browser asks for. */
  readonly proxy?: {readonly port: number};
  /** A folder; another start with the same one finds what is kept in it. */
  readonly profile?: string;
}

export async function startFirefox({proxy, profile}: Choices = {}): Promise<FirefoxExtension> {
  const executablePath = findFirefox();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(executablePath && {executablePath}),
    ...(profile && {userDataDir: profile}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({[id]: host}),
      // An extension that is loaded for a test leaves with the browser: what it has kept stays, as that of one from the store.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'intl.locale.requested': 'en-GB',
      // Its own notifications instead of the system's, which a machine without a screen has not.
      'alerts.useSystemBackend': false,
      ...(proxy && through(proxy.port)),
    },
  });
  await browser.installExtension(resolve('dist/extension-firefox'));
  const url = (path: string) => `moz-extension://${host}/${path}`;
  const [main] = await windowsOf(browser);
  if (!main) throw new Error('the browser has no window');
  const run: Run = (what, ...given) => inWindow(browser, main, what, ...given);

  // As at every install; it would come between what a test does.
  await expect(async () =>
    expect((await run(tabsHere)).map((tab) => tab.url)).toContain(url('welcome/index.html')),
  ).toPass();
  const inside = await browser.newPage();
  const icon = url('icons/16.png');
  // Firefox never reports that an extension's page has loaded, so nothing waits for it, and asks until the page is there.
  inside.goto(icon).catch(() => undefined);
  await expect(async () => expect(await inside.evaluate(() => location.href)).toBe(icon)).toPass();

  return {
    browser,
    url,
    tabs: () => run(tabsHere),
    async press(page) {
      await page.bringToFront();
      await run(pressButton, id);
      return openedPopup(run, url('popup/index.html'));
    },
    async allow() {
      await expect.poll(() => run(promptText)).not.toBe('');
      const text = await run(promptText);
      await run(pressAllow);
      await expect.poll(() => run(promptText)).toBe('');
      return text;
    },
    allowNotifications: () => run(grantNotifications, id),
    takeBack: () => run(takeSitesBack, id),
    async pressNotification(title) {
      await expect(async () => {
        const alerts = (await windowsOf(browser)).filter((one) => one.url.endsWith('/alert.xhtml'));
        const pressed = await Promise.all(alerts.map((alert) => inWindow(browser, alert, pressAlert, title)));
        expect(pressed).toContain(true);
      }).toPass();
    },
    endBackground: () => expect.poll(() => run(end, id)).toBe('stopped'),
    inExtension: (what) => inside.evaluate(what) as never,
    inWindow: run,
  };
}

/** Everything, be it on this machine. */
const through = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

// What follows runs in Firefox's windows, so each stands for itself.

interface Extension {
  readonly backgroundState: string;
  terminateBackground(how: {readonly disableResetIdleForTest: boolean}): Promise<void>;
}

declare const WebExtensionPolicy: {getByID(id: string): {readonly extension: Extension}};
declare const ChromeUtils: {importESModule(url: string): Modules};
declare const PopupNotifications: {readonly panel: {readonly firstElementChild: Prompt | null; readonly state: string}};
declare const gBrowser: {
  readonly tabs: ReadonlyArray<{label: string; linkedBrowser: {currentURI: {spec: string}}}>;
};

interface Modules {
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: {browserActionFor(extension: Extension): {triggerAction(window: unknown): void}};
    };
  };
  readonly ExtensionPermissions: {
    get(id: string): Promise<{readonly origins: readonly string[]}>;
    add(id: string, what: object, extension: Extension): Promise<void>;
    remove(id: string, what: object, extension: Extension): Promise<void>;
  };
}

interface Prompt extends HTMLElement {
  readonly button: HTMLElement;
}

const tabsHere = () =>
  [...gBrowser.tabs].map(({label, linkedBrowser}) => ({url: linkedBrowser.currentURI.spec, title: label}));

function pressButton(id: string): void {
  const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
}

const promptText = () => {
  const {panel} = PopupNotifications;
  return panel.state === 'open' ? (panel.firstElementChild?.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
};

const pressAllow = () => PopupNotifications.panel.firstElementChild?.button.click();

async function grantNotifications(id: string): Promise<void> {
  const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const granted = {permissions: ['notifications'], origins: [], data_collection: []};
  await ExtensionPermissions.add(id, granted, WebExtensionPolicy.getByID(id).extension);
}

async function takeSitesBack(id: string): Promise<void> {
  const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const {origins} = await ExtensionPermissions.get(id);
  // A copy, because what it gives is its own list.
  await ExtensionPermissions.remove(
    id,
    {permissions: [], origins: [...origins]},
    WebExtensionPolicy.getByID(id).extension,
  );
}

function pressAlert(title: string): boolean {
  if (document.querySelector('#alertTitleLabel')?.getAttribute('value') !== title) return false;
  document.querySelector<HTMLElement>('#alertBox')?.click();
  return true;
}

/** What it has begun is ended too, as when a browser is short of memory. */
async function end(id: string): Promise<string> {
  const {extension} = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== 'stopped') await extension.terminateBackground({disableResetIdleForTest: true});
  return extension.backgroundState;
}
