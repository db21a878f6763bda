// A real server on this machine that answers as a test says, and keeps what it was told.
import {createServer, type IncomingHttpHeaders, type ServerResponse} from 'node:http';
import {type AddressInfo, createServer as createTcpServer, type Socket} from 'node:net';
import type {TestContext} from 'node:test';

interface Told {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export async function localServer(t: TestContext, answer: (response: ServerResponse, told: Told) => void) {
  const told: Told[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const {method, url, headers} = request;
    const one = {method, url, headers, body: Buffer.concat(chunks)};
    told.push(one);
    answer(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const {port} = server.address() as AddressInfo;
  return {port, url: `http://127.0.0.1:${port}`, told};
}

/** One that knows no HTTP: what it does with a connection is the test's. */
export async function rawServer(t: TestContext, take: (socket: Socket) => void): Promise<number> {
  const sockets: Socket[] = [];
  const server = createTcpServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    take(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
