import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Call, createExchange} from '../../../../gateway/notify/channels/exchange.js';
import {freePort} from '../../../databases/free-port.js';
import {localServer, rawServer} from './local-server.js';

const {signal} = new AbortController();
const post = (url: string): Call => ({method: 'POST', url, headers: {'X-Word': 'a'}, body: 'Grüße'});
const here = {hosts: ['127.0.0.1']};

test('what a server is told is what was given, and its answer is whole', async (t) => {
  const {url, told} = await localServer(t, (response) => response.writeHead(201, {'retry-after': '7'}).end('taken'));
  const answer = await createExchange()(post(`${url}/in?a=b`), signal);
  assert.ok(answer.kind === 'answered');
  assert.deepEqual([answer.status, answer.headers['retry-after'], answer.text], [201, '7', 'taken']);
  const [one] = told;
  assert.deepEqual([one?.method, one?.url, one?.body.toString()], ['POST', '/in?a=b', 'Grüße']);
  assert.equal(one?.headers['x-word'], 'a');
});

test('where nobody listens, nothing was sent', async () => {
  const answer = await createExchange()(post(`http://127.0.0.1:${await freePort()}`), signal);
  assert.deepEqual(answer, {kind: 'unsent', reason: 'ECONNREFUSED'});
});

test('where a host has no address, nothing was sent', async () => {
  const resolve = async () => Promise.reject(Object.assign(new Error('none'), {code: 'ENOTFOUND'}));
  const answer = await createExchange({reach: {hosts: [], resolve}})(post('https://nowhere.example'), signal);
  assert.deepEqual(answer, {kind: 'unsent', reason: 'ENOTFOUND'});
});

test('a connection that ends before it is secured has taken nothing', async (t) => {
  const port = await rawServer(t, (socket) => socket.destroy());
  const answer = await createExchange()(post(`https://127.0.0.1:${port}`), signal);
  assert.equal(answer.kind, 'unsent');
});

test('a connection that breaks after the request may have brought it', async (t) => {
  const port = await rawServer(t, (socket) => socket.once('data', () => socket.destroy()));
  const answer = await createExchange()(post(`http://127.0.0.1:${port}`), signal);
  assert.equal(answer.kind, 'broken');
});

test('who does not answer in time may have taken it', async (t) => {
  const port = await rawServer(t, () => {});
  const answer = await createExchange({patience: 50})(post(`http://127.0.0.1:${port}`), signal);
  assert.deepEqual(answer, {kind: 'broken', reason: 'no answer in time'});
});

test('what is no HTTP may have taken it', async (t) => {
  const port = await rawServer(t, (socket) => socket.end('220 mail\r\n'));
  assert.equal((await createExchange()(post(`http://127.0.0.1:${port}`), signal)).kind, 'broken');
});

test('an answer without end is read to the limit and no further', async (t) => {
  const {url} = await localServer(t, (response) => {
    response.writeHead(200);
    const more = () => {
      while (response.write('x'.repeat(1000)));
    };
    response.on('drain', more);
    more();
  });
  const answer = await createExchange({most: 5000})(post(url), signal);
  assert.equal(answer.kind === 'answered' && answer.text.length, 5000);
});

test('an answer that breaks off has been given', async (t) => {
  const {url} = await localServer(t, (response) => {
    response.writeHead(200, {'content-length': '100'}).write('half', () => response.destroy());
  });
  const answer = await createExchange()(post(url), signal);
  assert.deepEqual(answer.kind === 'answered' && [answer.status, answer.text], [200, 'half']);
});

test('a redirect is an answer, and nobody is asked there', async (t) => {
  const {url: inner, told} = await localServer(t, (response) => response.end());
  const {url} = await localServer(t, (response) => response.writeHead(307, {location: inner}).end());
  const answer = await createExchange({reach: here})(post(url), signal);
  assert.equal(answer.kind === 'answered' && answer.status, 307);
  assert.equal(told.length, 0);
});

test('what is aborted rejects with the reason', async (t) => {
  const port = await rawServer(t, () => ending.abort(new Error('the end')));
  const ending = new AbortController();
  await assert.rejects(createExchange()(post(`http://127.0.0.1:${port}`), ending.signal), /the end/);
});

test('a host that turns out to be this machine is not connected to', async (t) => {
  const {port, told} = await localServer(t, (response) => response.end());
  const resolve = async () => [{address: '127.0.0.1', family: 4}];
  const answer = await createExchange({reach: {hosts: [], resolve}})(post(`https://a.example:${port}`), signal);
  assert.deepEqual(answer, {kind: 'forbidden', reason: 'its address must be public'});
  assert.equal(told.length, 0);
});

test('an address inside that is written out is not connected to', async (t) => {
  const {port, told} = await localServer(t, (response) => response.end());
  for (const host of ['127.0.0.1', '2130706433', '[::ffff:127.0.0.1]', 'localhost']) {
    const answer = await createExchange({reach: {hosts: []}})(post(`https://${host}:${port}`), signal);
    assert.equal(answer.kind, 'forbidden', host);
  }
  assert.equal(told.length, 0);
});

test('a host that changes its address between check and connection (rebinding) is asked once, and connected to there', async (t) => {
  const {port, told} = await localServer(t, (response) => response.end());
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    return [{address: asked === 1 ? '127.0.0.1' : '203.0.113.1', family: 4}];
  };
  const reach = {hosts: ['a.example'], resolve};
  const answer = await createExchange({reach})(post(`http://a.example:${port}`), signal);
  assert.equal(answer.kind, 'answered');
  assert.deepEqual([asked, told.length, told[0]?.headers.host], [1, 1, `a.example:${port}`]);
});
