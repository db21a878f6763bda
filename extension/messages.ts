// What the extension's pages and its background say to each other. `send` and `handle` are the only places that touch
// the browser's messaging.
import browser, {type Runtime} from 'webextension-polyfill';
import {type ErrorCode, TrackingError} from '../shared/errors.js';
import type {OrderView} from '../shared/model.js';

/** One line for each message: what is asked, and what is answered. Both are plain JSON. */
interface Messages {
  track(request: {number: string}): OrderView;
}

type Kind = keyof Messages;
type Request<K extends Kind> = Parameters<Messages[K]>[0];
type Response<K extends Kind> = ReturnType<Messages[K]>;
type Envelope<T> = {ok: true; value: T} | {ok: false; code: ErrorCode; message: string};

export type Handlers = {readonly [K in Kind]: (request: Request<K>) => Promise<Response<K>>};

/**
 * Asks the background.
 *
 * @throws {TrackingError} the one thrown by the handler, rebuilt: prototypes do not survive messaging.
 */
export async function send<K extends Kind>(kind: K, request: Request<K>): Promise<Response<K>> {
  const reply: Envelope<Response<K>> = await browser.runtime.sendMessage({kind, request});
  if (reply.ok) return reply.value;
  throw new TrackingError(reply.code, reply.message);
}

/** Answers the extension's own pages, and nobody else. To be called before the first `await` of the background. */
export function handle(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOurPage(sender) || !isMessage(message, handlers)) return undefined;
    return answer(() => handlers[message.kind](message.request));
  });
}

async function answer<T>(ask: () => Promise<T>): Promise<Envelope<T>> {
  try {
    return {ok: true, value: await ask()};
  } catch (error) {
    if (error instanceof TrackingError) return {ok: false, code: error.code, message: error.message};
    return {ok: false, code: 'internal', message: String(error)};
  }
}

/** Content scripts carry our id too, so the page counts. Firefox leaves `sender.origin` unset; `sender.url` is always there. */
function isOurPage({id, url}: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

function isMessage(
  message: unknown,
  handlers: Handlers,
): message is {[K in Kind]: {kind: K; request: Request<K>}}[Kind] {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  return typeof message.kind === 'string' && Object.hasOwn(handlers, message.kind);
}
