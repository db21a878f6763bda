import assert from 'node:assert/strict';
import {once} from 'node:events';
import type {ServerOptions} from 'node:http';
import {connect} from 'node:net';
import {type TestContext, test} from 'node:test';
import {createHttpServer} from '../../gateway/http-server.js';
import {anOrder, apiKey, testGateway} from './test-gateway.js';

/** Milliseconds that are over when they are first looked at. */
const soon = {headersTimeout: 1, requestTimeout: 1, connectionsCheckingInterval: 1};

async function listening(t: TestContext, changes: ServerOptions = {}) {
  const gateway = await testGateway(t);
  const server = createHttpServer(gateway.app.fetch, changes).listen(0, '127.0.0.1');
  t.after(() => server.close().closeAllConnections());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;

  /** What comes back for `words`, until the connection is closed from there. */
  async function send(words: string): Promise<string> {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(words));
    socket.setEncoding('utf8').on('data', (text) => {
      answer += text;
    });
    await once(socket, 'end');
    socket.destroy();
    return answer;
  }
  return {...gateway, server, port, send};
}

const post = (path: string, headers: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n${body}`;
const key = `Authorization: Bearer ${apiKey}\r\nContent-Type: application/x-ndjson\r\n`;

const slow: [what: string, words: string][] = [
  ['nothing', ''],
  ['half of the headers', 'GET /health HTTP/1.1\r\nHost: x\r\n'],
  ['half of a body', post('/v1/lookup', 'Content-Length: 100', '{"order":')],
  ['half of a chunked body', post('/v1/lookup', 'Transfer-Encoding: chunked', '9\r\n{"order":\r\n')],
  ['half of a file', post('/v1/merchant/import', `${key}Transfer-Encoding: chunked`, '9\r\n{"number"\r\n')],
];
for (const [what, words] of slow) {
  test(`who sends ${what} and then no more gets 408, the connection is closed, and nothing failed`, async (t) => {
    const {send, lines} = await listening(t, soon);
    assert.match(await send(words), /^HTTP\/1\.1 408 [^\r]*\r\nConnection: close\r\n/);
    await new Promise(setImmediate);
    assert.deepEqual(lines, []);
  });
}

const large = 'x'.repeat(1_000_001);
const refused: [what: string, words: string, status: number][] = [
  ['headers of 16 kB', `GET /health HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(16_384)}\r\n\r\n`, 431],
  ['a body that says it is too large', post('/v1/lookup', 'Content-Length: 1000001', ''), 413],
  ['a body that is too large', post('/v1/lookup', 'Content-Length: 1000001', large), 413],
  [
    'chunks that are too large together',
    post('/v1/lookup', 'Transfer-Encoding: chunked', `${'7a120\r\n'.concat('x'.repeat(500_000), '\r\n').repeat(3)}`),
    413,
  ],
  ['a chunk that is too large', post('/v1/lookup', 'Transfer-Encoding: chunked', `f4241\r\n${large}\r\n`), 413],
  [
    'both a length and chunks, where proxies may see two requests',
    post('/v1/lookup', 'Content-Length: 5\r\nTransfer-Encoding: chunked', '0\r\n\r\n'),
    400,
  ],
];
for (const [what, words, status] of refused) {
  test(`${what} is answered with ${status}, and the connection is closed`, async (t) => {
    const {send} = await listening(t);
    assert.match(await send(words), new RegExp(`^HTTP/1\\.1 ${status} [^]*\\r\\nconnection: close\\r\\n`, 'i'));
  });
}

test('times and sizes are stated, and go together', async (t) => {
  const {server} = await listening(t);
  const {headersTimeout, requestTimeout, keepAliveTimeout, timeout} = server;
  assert.deepEqual([headersTimeout, requestTimeout, keepAliveTimeout, timeout], [10_000, 600_000, 65_000, 60_000]);
  assert.ok(keepAliveTimeout > 60_000, 'a proxy closes first');
  assert.ok(timeout > 25_000, 'an event stream is heard of');
});

test('a client that is stalled is let go, and its event stream forgotten', async (t) => {
  const {server, port, put, merchant, gateway} = await listening(t);
  await put('1001', anOrder());
  const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
  const forgotten = new Promise<void>((resolve) => {
    const {subscribe} = gateway.live;
    Object.assign(gateway.live, {
      subscribe(orderId: number, listener: () => void) {
        const stop = subscribe(orderId, listener);
        return () => resolve(stop());
      },
    });
  });
  const client = connect(port, '127.0.0.1').on('error', () => {});
  const [connection] = await once(server, 'connection');
  client.write(`GET /v1/order/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  await once(client, 'data');
  connection.setTimeout(1);
  await forgotten;
  assert.equal(gateway.live.count(), 0);
});
