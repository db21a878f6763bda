// Firefox's own window, by the scripts that it lets a test run in it (since version 148): what is around a page belongs to
// no page, and WebDriver BiDi has no other way to it.
import type {Browser} from 'puppeteer-core';

/** What puppeteer does not say in its types: commands as the protocol has them. */
interface Speaks {
  readonly connection: {send(method: string, params: object): Promise<{result: unknown}>};
}

interface Window {
  readonly context: string;
  readonly url: string;
}

/** Runs `what` in a window. What goes in and comes out is JSON. */
export type Run = <A extends readonly unknown[], T>(what: (...given: A) => T | Promise<T>, ...given: A) => Promise<T>;

/** Firefox's windows: of the browser, and of what it shows beside that. */
export async function windowsOf(browser: Browser): Promise<readonly Window[]> {
  const {contexts} = (await send(browser, 'browsingContext.getTree', {'moz:scope': 'chrome'})) as {contexts: Window[]};
  return contexts;
}

export async function inWindow<A extends readonly unknown[], T>(
  browser: Browser,
  {context}: Window,
  what: (...given: A) => T | Promise<T>,
  ...given: A
): Promise<T> {
  const answer = (await send(browser, 'script.callFunction', {
    functionDeclaration: `async () => JSON.stringify(await (${what})(...${JSON.stringify(given)}))`,
    target: {context},
    awaitPromise: true,
  })) as {type: string; result?: {value?: string}};
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
  const {value} = answer.result ?? {};
  return value === undefined ? (undefined as T) : JSON.parse(value);
}

async function send(browser: Browser, method: string, params: object): Promise<unknown> {
  return (await (browser as unknown as Speaks).connection.send(method, params)).result;
}
