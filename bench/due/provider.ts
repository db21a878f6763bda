// InPost as its public documentation has it, as far as asking goes: counts its calls, and refuses those beyond what it allows.
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface CountingProvider {
  readonly url: string;
  /** When each call came, milliseconds. */
  readonly calls: readonly number[];
  /** How many were refused. */
  refused(): number;
  /** By how much the worst of them came too early, milliseconds. */
  tooEarly(): number;
  /** How many numbers were asked about. */
  numbers(): number;
  close(): void;
}

/** Allows `most` calls in any `period`, milliseconds. */
export async function countingProvider(most: number, period: number): Promise<CountingProvider> {
  const calls: number[] = [];
  const numbers = new Set<string>();
  let refused = 0;
  let tooEarly = 0;
  const server = createServer((request, response) => {
    const now = performance.now();
    const before = calls.at(-most);
    calls.push(now);
    if (before !== undefined && now - before < period) {
      refused += 1;
      tooEarly = Math.max(tooEarly, period - (now - before));
      response.writeHead(429).end();
      return;
    }
    const number = request.url?.split('/').at(-1) ?? '';
    numbers.add(number);
    const scan = {
      status: 'adopted_at_sorting_center',
      origin_status: 'SOR',
      datetime: new Date().toISOString(),
      agency: 'WAW',
    };
    response.writeHead(200, {'content-type': 'application/json'});
    response.end(JSON.stringify({tracking_number: number, status: scan.status, tracking_details: [scan]}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    refused: () => refused,
    tooEarly: () => tooEarly,
    numbers: () => numbers.size,
    close: () => void server.close(),
  };
}
