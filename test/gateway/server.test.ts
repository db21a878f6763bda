import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {anOrder, apiKey} from './test-gateway.js';

const server = fileURLToPath(new URL('../../gateway/server.ts', import.meta.url));
const shop = {SHOP_NAME: 'Bread', MERCHANT_API_KEY: apiKey};

async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'order-tracker-'));
  t.after(() => rm(folder, {recursive: true}));
  return folder;
}

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return String(typeof address === 'object' ? address?.port : address);
}

/** Starts the service in `folder`, so that no .env of this repository counts. */
function spawned(folder: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), server], {
    cwd: folder,
    env: {PATH: process.env['PATH'], ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return {child, output: () => output};
}

async function started(t: TestContext, folder: string, environment: Record<string, string>) {
  const port = await freePort();
  const {child, output} = spawned(folder, {PORT: port, ...environment});
  t.after(() => child.kill('SIGKILL'));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => output().includes('API key') && resolve());
    child.on('exit', () => reject(new Error(output())));
  });
  return {child, output, url: `http://127.0.0.1:${port}`};
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

function ask(url: string, number: string, body?: unknown): Promise<Response> {
  const headers = {authorization: `Bearer ${apiKey}`};
  const init = body ? {method: 'PUT', headers, body: JSON.stringify(body)} : {headers};
  return fetch(`${url}/v1/merchant/orders/${number}`, init);
}

test('kill -9 loses nothing that was answered', async (t) => {
  const folder = await folderFor(t);
  const first = await started(t, folder, shop);
  const numbers = Array.from({length: 40}, (_, at) => String(1000 + at));
  const answered: string[] = [];
  const puts = numbers.map(async (number) => {
    const answer = await ask(first.url, number, anOrder());
    if (answer.status === 201) answered.push(number);
    if (answered.length === 25) first.child.kill('SIGKILL');
  });
  await Promise.allSettled(puts);
  await ended(first.child);
  assert.ok(answered.length >= 25);

  const second = await started(t, folder, shop);
  for (const number of answered) {
    const answer = await ask(second.url, number);
    assert.equal(answer.status, 200, number);
    assert.equal((await answer.json()).shipments.length, 1);
  }
  second.child.kill('SIGINT');
  assert.equal(await ended(second.child), 0, second.output());
});

test('two processes on one data folder both store what they answer', async (t) => {
  const folder = await folderFor(t);
  const [one, two] = await Promise.all([started(t, folder, shop), started(t, folder, shop)]);
  const numbers = Array.from({length: 30}, (_, at) => String(1000 + at));
  const answers = await Promise.all(
    numbers.flatMap((number) => [one, two].map(({url}, at) => ask(url, at ? number : `B${number}`, anOrder()))),
  );
  assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([201]));
  for (const number of numbers) {
    assert.equal((await ask(one.url, number)).status, 200);
    assert.equal((await ask(two.url, `B${number}`)).status, 200);
  }
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends an open event stream and the process, with 0`, async (t) => {
    const {child, output, url} = await started(t, await folderFor(t), shop);
    await ask(url, '1001', anOrder());
    const found = await fetch(`${url}/v1/lookup`, {
      method: 'POST',
      body: JSON.stringify({order: '1001', factor: 'ada@example.com'}),
    });
    const {token} = await found.json();
    const stream = await fetch(`${url}/v1/order/events`, {headers: {authorization: `Bearer ${token}`}});
    child.kill(signal);
    assert.match(await stream.text(), /^retry: .*\n\nevent: order\n/);
    assert.equal(await ended(child), 0, output());
  });
}

test('a load balancer sees that a process goes while it still serves; who presses Ctrl-C then ends it in order', async (t) => {
  const {child, output, url} = await started(t, await folderFor(t), {...shop, DRAIN_SECONDS: '600'});
  assert.equal((await fetch(`${url}/ready`)).status, 200);
  child.kill('SIGTERM');
  let ready = 200;
  while (ready === 200) ready = (await fetch(`${url}/ready`)).status;
  assert.equal(ready, 503);
  assert.equal((await ask(url, '1001', anOrder())).status, 201);
  child.kill('SIGINT');
  assert.equal(await ended(child), 0, output());
});

test('the demo starts without any setting, keeps its key to itself, and says where everything is', async (t) => {
  const folder = await folderFor(t);
  const {output, child} = await started(t, folder, {});
  const file = join(folder, 'data', 'merchant-api-key');
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  for (const name of await readdir(join(folder, 'data')))
    assert.equal((await stat(join(folder, 'data', name))).mode & 0o077, 0, name);
  for (const words of ['Demo shop', 'OpenAPI', join(folder, 'data'), file]) assert.ok(output().includes(words), words);
  assert.ok(!output().includes((await readFile(file, 'utf8')).trim()));
  child.kill('SIGINT');
  assert.equal(await ended(child), 0, output());
});

const refused: [string, Record<string, string>, RegExp][] = [
  ['a missing variable', {SHOP_NAME: 'Bread'}, /MERCHANT_API_KEY is missing/],
  ['a wrong variable', {PORT: 'http'}, /PORT must be a whole number/],
];
for (const [what, environment, words] of refused) {
  test(`${what} is named, and nothing starts`, async (t) => {
    const {child, output} = spawned(await folderFor(t), environment);
    assert.equal(await ended(child), 1);
    assert.match(output(), words);
    assert.doesNotMatch(output(), /\n\s+at /);
  });
}

test('a port in use is one sentence', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await once(other, 'listening');
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  const {child, output} = spawned(await folderFor(t), {...shop, PORT: port});
  assert.equal(await ended(child), 1);
  assert.equal(output(), `Port ${port} is in use. Set PORT to another one.\n`);
});

test('a data folder that cannot be one is named', async (t) => {
  const folder = await folderFor(t);
  await writeFile(join(folder, 'taken'), '');
  const {child, output} = spawned(folder, {...shop, DATA_DIR: 'taken'});
  assert.equal(await ended(child), 1);
  assert.match(output(), /DATA_DIR is no folder that can be written to: .*taken/);
});

test('a data folder is made with its parents, and one that the system refuses is named', async (t) => {
  const folder = await folderFor(t);
  const {child, output} = await started(t, folder, {...shop, DATA_DIR: 'a/b/c'});
  assert.ok(output().includes(join(folder, 'a', 'b', 'c')));
  child.kill('SIGINT');
  await ended(child);

  const refused = spawned(folder, {...shop, DATA_DIR: '/proc/order-tracker/data'});
  assert.equal(await ended(refused.child), 1);
  assert.match(refused.output(), /DATA_DIR is no folder that can be written to: .*\/proc\/order-tracker/);
});

test('a file that is no database is named', async (t) => {
  const folder = await folderFor(t);
  const file = join(folder, 'order-tracker.db');
  await writeFile(file, 'not a database, whatever its name says. '.repeat(100));
  const {child, output} = spawned(folder, {...shop, DATA_DIR: '.'});
  assert.equal(await ended(child), 1);
  assert.ok(output().includes(`${file} cannot be used: `), output());
  assert.doesNotMatch(output(), /\n\s+at /);
});

test('a .env file counts, and the environment counts more', async (t) => {
  const folder = await folderFor(t);
  await writeFile(join(folder, '.env'), 'PORT=nonsense\nSHOP_NAME=Bread\n');
  const {child, output} = spawned(folder, {PORT: '4000'});
  assert.equal(await ended(child), 1);
  assert.match(output(), /MERCHANT_API_KEY is missing/);
  assert.doesNotMatch(output(), /PORT must/);
});
