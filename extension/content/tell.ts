// What content scripts say to the background. Without the polyfill, which would cost every page more than all of this.
import type {Asked, Envelope, Kind, Reply} from '../messages.js';

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean): void;
    removeListener(listener: unknown): void;
  };
}

declare const browser: {readonly runtime: Runtime} | undefined;
declare const chrome: {readonly runtime: Runtime};

/** Firefox's own promises, and Chromium's, by one name. */
export const runtime = (): Runtime => (typeof browser === 'undefined' ? chrome : browser).runtime;

/** Tells the background, and hears its answer: nothing if it has none, or if it is gone. */
export async function tell<K extends Kind>(kind: K, request: Asked<K>): Promise<Reply<K> | undefined> {
  try {
    const reply = (await runtime().sendMessage({kind, request})) as Envelope<Reply<K>> | undefined;
    return reply?.ok ? reply.value : undefined;
  } catch {
    return undefined;
  }
}

/** An extension that was updated or removed leaves its scripts behind. */
export const isOrphan = (): boolean => runtime().id === undefined;
