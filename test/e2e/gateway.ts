// The real gateway, as a process of its own with a data folder of its own.
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export interface Gateway {
  readonly url: string;
  /** For the merchant's side: `authorization: Bearer …`. */
  readonly apiKey: string;
  /** Everything it printed so far. */
  readonly output: () => string;
  /** Puts an order in through the merchant's side. */
  putOrder(number: string, order: unknown): Promise<Response>;
  /** A token that opens all of an order, as the shop puts it into its mails. */
  token(number: string): Promise<string>;
  /** An order as the merchant's side gives it. */
  order(number: string): Promise<{status: string}>;
  /** Ends it, by default as Ctrl-C does, and gives its exit code: `null` if the signal itself ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const server = fileURLToPath(new URL('../../gateway/server.ts', import.meta.url));
const apiKey = 'end-to-end-api-key-0123456789';

/** @param environment Beside, or instead of, what a gateway of the tests always has. */
export async function startGateway(environment: Readonly<Record<string, string>> = {}): Promise<Gateway> {
  const folder = await mkdtemp(join(tmpdir(), 'order-tracker-e2e-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), server], {
    // Away from the project's folder, where a developer may have an .env with real keys.
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: folder,
      PORT: String(port),
      DEMO: 'off',
      SHOP_NAME: 'Kiln & Clay',
      MERCHANT_API_KEY: apiKey,
      LOG_LEVEL: 'info',
      ...environment,
    },
  });
  const printed: string[] = [];
  const url = `http://localhost:${port}`;
  await untilPrinted(child, printed, url);

  const headers = {authorization: `Bearer ${apiKey}`, 'content-type': 'application/json'};
  const ask = (number: string, init: RequestInit = {}, more = '') =>
    fetch(`${url}/v1/merchant/orders/${encodeURIComponent(number)}${more}`, {...init, headers});

  return {
    url,
    apiKey,
    output: () => printed.join(''),
    putOrder: (number, order) => ask(number, {method: 'PUT', body: JSON.stringify(order)}),
    async token(number) {
      const made = await ask(number, {method: 'POST'}, '/tokens');
      return ((await made.json()) as {token: string}).token;
    },
    order: async (number) => (await ask(number)).json() as Promise<{status: string}>,
    async stop(signal = 'SIGINT') {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, 'exit');
      }
      await rm(folder, {recursive: true, force: true});
      return child.exitCode;
    },
  };
}

/** Waits until the gateway says where it listens, which it does once it answers. */
function untilPrinted(child: ChildProcess, printed: string[], address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed.push(text);
        if (printed.join('').includes(address)) resolve();
      });
    }
    child.once('exit', (code) => reject(new Error(`The gateway ended with ${code}:\n${printed.join('')}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
