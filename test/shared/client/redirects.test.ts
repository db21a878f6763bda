import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import {type TestContext, test} from 'node:test';
import {createClient} from '../../../shared/client/create-client.js';
import {sandbox} from '../../../shared/providers/sandbox.js';

async function listening(t: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

for (const status of [301, 302, 303, 307, 308]) {
  test(`a carrier that answers ${status} leads nobody elsewhere, and our key to nobody`, async (t) => {
    const reached: string[] = [];
    const inside = await listening(t, ({url = ''}, response) => {
      reached.push(url);
      response.end('{}');
    });
    const carrier = await listening(t, (_, response) => response.writeHead(status, {location: inside}).end());
    const client = createClient({
      providers: [{...sandbox, auth: {kind: 'header', header: 'x-key'}}],
      credentials: {sandbox: {key: 'secret'}},
      baseUrls: {sandbox: carrier},
      sleep: (milliseconds) => (milliseconds < 10_000 ? Promise.resolve() : new Promise(() => {})),
    });
    const {outcome} = await client.track({carrier: 'sandbox', number: 'SANDBOX-IN-TRANSIT'});
    assert.deepEqual([outcome, reached], ['unreachable', []]);
  });
}
