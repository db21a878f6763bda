// One call over a connection of its own, so that it is known whether anything was sent before it failed.
import {type ClientRequest, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage} from 'node:http';
import {request as httpsRequest} from 'node:https';
import type {LookupFunction} from 'node:net';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
}

/** `unsent`: nothing of it went out. `broken`: it may have arrived. `reason` names no address and no secret. */
export type Answer =
  | {readonly kind: 'answered'; readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string}
  | {readonly kind: 'unsent' | 'broken'; readonly reason: string};

/** Rejects only when `signal` aborts. */
export type Exchange = (call: Call, signal: AbortSignal) => Promise<Answer>;
