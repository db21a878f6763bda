// A shop's own page, at another origin than the gateway, with the snippet as its owner pasted it.
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface Shop {
  readonly url: string;
  stop(): Promise<void>;
}

/** @param gateway Where the gateway is. */
export async function startShop(gateway: string): Promise<Shop> {
  const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Order status</title>
  <h1>Order status</h1>
  <script type="module" src="${gateway}/order-tracker.js"></script>
  <order-tracker api="${gateway}"></order-tracker>
</html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
