// Everything a browser asks for, whoever in it asks: pages, popups, backgrounds. What is on this machine is fetched, and
// nothing else is, but for pages that a test has made.
import {createServer, request as send} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface RecordingProxy {
  /** As browsers want it: `http://127.0.0.1:…`. */
  readonly url: string;
  readonly port: number;
  /** Origin and method of what was asked for: `GET http://localhost:…`. */
  readonly asked: ReadonlySet<string>;
  /** From now on what is at `address`, of a host that there is nowhere. */
  page(address: string, html: string): void;
  stop(): Promise<void>;
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked = new Set<string>();
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const {method = '', url = '', headers} = request;
    const {origin, hostname} = new URL(url);
    asked.add(`${method} ${origin}`);
    const page = pages.get(url);
    if (page !== undefined) return response.setHeader('content-type', 'text/html').end(page);
    if (!['localhost', '127.0.0.1'].includes(hostname)) return response.writeHead(502).end();
    const onwards = send(url, {method, headers}, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onwards.on('error', () => response.destroy());
    response.on('close', () => onwards.destroy());
    return request.pipe(onwards);
  });
  server.on('connect', ({url}, socket) => {
    asked.add(`CONNECT https://${url}`);
    socket.on('error', () => undefined).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    asked,
    page: (address, html) => void pages.set(address, html),
    stop() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
