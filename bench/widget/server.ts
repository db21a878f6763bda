// What the pages of the measurements ask for. Under `/late/` scripts come when the page has long been painted, under
// `/slow/` orders take their time.
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {extname} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {freePort} from '../../test/databases/free-port.js';
import {orderView} from './order.js';
import {emptyPage} from './pages.js';
import type {Files} from './peers.js';

/** Has been painted, and runs a script that does nothing before it is measured. */
const own: Files = new Map([
  ['/empty', emptyPage],
  ['/nothing.js', ''],
]);

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** In milliseconds. */
const lateness = {late: 400, slow: 1200};

export interface Server {
  readonly url: string;
  /** Answers `path` with `page` from now on. */
  serve(path: string, page: string): void;
  end(): void;
}

export async function startServer(files: Files): Promise<Server> {
  const pages = new Map<string, string>();
  const port = await freePort();
  const server = createServer((request, response) => void answer(request, response)).listen(port, '127.0.0.1');

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, when, path = ''] = /^(?:\/(late|slow)(?=\/))?([^?]*)/.exec(request.url ?? '') ?? [];
    if (path === '/v1/order/events') {
      response.writeHead(200, {'content-type': 'text/event-stream'}).write(':\n\n');
      return;
    }
    const isOrder = path === '/v1/order';
    if ((when === 'slow' && isOrder) || (when === 'late' && extname(path) === '.js'))
      await wait(lateness[when as keyof typeof lateness]);
    const body = isOrder
      ? order(request)
      : (pages.get(path) ?? own.get(path) ?? files.get(path) ?? (await ourFile(path)));
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[isOrder ? '.json' : extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
    });
    response.end(gzipSync(body, {level: 9}));
  }

  return {
    url: `http://127.0.0.1:${port}`,
    serve: (path, page) => pages.set(path, page),
    end() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Every token opens an order of its own. */
function order({headers}: IncomingMessage): string {
  const number = /\d+$/.exec(headers.authorization ?? '')?.[0] ?? '';
  return JSON.stringify(orderView(Date.now(), `KC-${number}`));
}

async function ourFile(path: string): Promise<string | undefined> {
  const [, name] = /^\/widget\/([\w.-]+\.js(?:on)?)$/.exec(path) ?? [];
  return name && readFile(`dist/widget/${name}`, 'utf8').catch(() => undefined);
}
