// What Node itself limits, before the app hears of a request.
import {createServer, type Server, type ServerOptions} from 'node:http';
import {getRequestListener} from '@hono/node-server';

/** Milliseconds, and bytes of the headers. A client that is slower gets 408, and its connection is closed. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  /** Of a file of orders too, which is read no faster than it is stored. */
  requestTimeout: 600_000,
  connectionsCheckingInterval: 2_000,
  /** Longer than the minute of most proxies: none shall send into a connection that is just being closed. */
  keepAliveTimeout: 65_000,
} satisfies ServerOptions;

/** Milliseconds in which a client must have taken something of its answer; event streams are never silent for so long. */
const longestStall = 60_000;

export function createHttpServer(fetch: Parameters<typeof getRequestListener>[0], changes: ServerOptions = {}): Server {
  return createServer({...limits, ...changes}, getRequestListener(fetch)).setTimeout(longestStall);
}
