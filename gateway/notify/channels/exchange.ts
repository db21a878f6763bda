// One call over a connection of its own, so that it is known whether anything went out before it failed.
import {request as httpRequest, type IncomingHttpHeaders, type IncomingMessage} from 'node:http';
import {request as httpsRequest} from 'node:https';
import {notPublic, publicLookup, type Reach, urlProblem} from '../public-address.js';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
}

/** `forbidden`: we do not go there. `unsent`: nothing of it went out. `broken`: it may have arrived. `reason` names no address. */
export type Answer =
  | {readonly kind: 'answered'; readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string}
  | {readonly kind: 'forbidden' | 'unsent' | 'broken'; readonly reason: string};

/** Rejects only when `signal` aborts. No redirect is followed. */
export type Exchange = (call: Call, signal: AbortSignal) => Promise<Answer>;

interface Options {
  /** For addresses that somebody else has named. */
  readonly reach?: Reach | undefined;
  /** For all of it, in milliseconds. */
  readonly patience?: number;
  /** How much of an answer is read, in bytes. */
  readonly most?: number;
}

export function createExchange({reach, patience = 15_000, most = 4096}: Options = {}): Exchange {
  return async (call, signal) => {
    signal.throwIfAborted();
    const problem = reach && urlProblem(call.url, reach);
    if (problem) return {kind: 'forbidden', reason: `its address ${problem}`};
    const time = AbortSignal.timeout(patience);
    return new Promise((resolve, reject) => {
      const {method, url, headers, body} = call;
      const isSecure = url.startsWith('https:');
      let isReady = false;
      const request = (isSecure ? httpsRequest : httpRequest)(url, {
        method,
        headers: {'User-Agent': 'order-tracker', ...headers, 'Content-Length': Buffer.byteLength(body ?? '')},
        agent: false,
        signal: AbortSignal.any([signal, time]),
        ...(reach && {lookup: publicLookup(reach)}),
      });
      request.on('socket', (socket) => {
        socket.once(isSecure ? 'secureConnect' : 'connect', () => {
          isReady = true;
        });
      });
      request.on('error', (error) => {
        if (signal.aborted) return reject(signal.reason);
        resolve(failed(error, isReady, time.aborted));
      });
      request.on('response', (response) => {
        const {statusCode: status = 0, headers} = response;
        // What has come of the text is enough: by its status the other side has spoken.
        readText(response, most).then((text) => resolve({kind: 'answered', status, headers, text}));
      });
      request.end(body);
    });
  };
}

function failed(error: Error & {code?: unknown}, isReady: boolean, isLate: boolean): Answer {
  if (error.code === notPublic) return {kind: 'forbidden', reason: 'its address must be public'};
  const reason = isLate ? 'no answer in time' : typeof error.code === 'string' ? error.code : 'connection failed';
  return {kind: isReady ? 'broken' : 'unsent', reason};
}

function readText(response: IncomingMessage, most: number): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let left = most;
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) response.destroy();
    });
    response.on('error', () => {});
    response.on('close', () => resolve(Buffer.concat(chunks).toString()));
  });
}
