// `npm run bench -- storm`: 20,000 webhook calls into one process on a file, and into three on one PostgreSQL, that are
// killed three times meanwhile. Every genuine scan must be there once, no forged one, and every parcel delivered.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {findPostgres} from '../test/databases/find-postgres.js';
import {startPostgres} from '../test/databases/start-postgres.js';
import {apiKey, type Service, withServices} from './service.js';
import {numberOf, type StormCall, scans, secret, storm} from './storm/calls.js';

const parcels = 563;
const repeats = 4;
const hands = 32;
const kills = 3;
const listening = {PROVIDER_WEBHOOK_SECRET_EASYPOST: secret};
/** Milliseconds until everything that was kept must have been read. */
const patience = 120_000;

await onFile();
const binaries = findPostgres();
if (binaries) await onServer(binaries);
else console.log('LEFT OUT: three processes on PostgreSQL, which is not here.');

async function onFile(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'storm-'));
  console.log('one process on SQLite');
  await withServices([{...listening, DATA_DIR: folder}], run);
  await rm(folder, {recursive: true});
}

async function onServer(binaries: string): Promise<void> {
  const server = await startPostgres(binaries);
  console.log('three processes on PostgreSQL');
  const environment = {...listening, DATABASE_URL: server.url};
  await withServices([environment, environment, environment], run).finally(server.stop);
}

async function run(services: readonly Service[]): Promise<void> {
  const [first] = services;
  if (!first) return;
  await putOrders(first);
  const calls = storm(parcels, repeats);
  const times: number[] = [];
  const answers = new Map<number, number>();
  const started = performance.now();
  let unanswered = 0;
  for (let part = 0; part <= kills; part++) {
    const size = Math.ceil(calls.length / (kills + 1));
    const killed = part < kills ? services[part % services.length] : undefined;
    unanswered += await send(services, calls.slice(part * size, (part + 1) * size), times, answers, killed);
  }
  const seconds = (performance.now() - started) / 1000;
  const wrong = await wrongParcels(first);
  const settled = (performance.now() - started) / 1000;
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1);
  console.log(
    `${calls.length} calls, ${kills} kills, ${unanswered} sent again because nobody answered, ${seconds.toFixed(0)} s, all read after ${settled.toFixed(0)} s`,
  );
  console.log(`answers: ${[...answers].map(([status, count]) => `${status} ${count}`).join(', ')}`);
  console.log(`ms until the answer: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`);
  console.log(wrong.length === 0 ? `${parcels} parcels as they should be` : `WRONG: ${wrong.slice(0, 5).join('; ')}`);
  if (wrong.length > 0) process.exitCode = 1;
}

async function putOrders({url}: Service): Promise<void> {
  for (let parcel = 0; parcel < parcels; parcel++) {
    const answer = await fetch(`${url}/v1/merchant/orders/${parcel}`, {
      method: 'PUT',
      headers: {authorization: `Bearer ${apiKey}`, 'content-type': 'application/json'},
      body: JSON.stringify({
        placedAt: '2026-11-20T09:30:00Z',
        items: [],
        customer: {email: 'ada@example.com'},
        shipments: [{carrier: 'ups', number: numberOf(parcel), addedAt: '2026-11-21T12:00:00Z'}],
      }),
    });
    if (answer.status !== 201) throw new Error(`An order was answered with ${answer.status}: ${await answer.text()}`);
  }
}

/** Sends what gets no answer again, as providers do. Kills a service in the middle. Returns how many were sent again. */
async function send(
  services: readonly Service[],
  calls: readonly StormCall[],
  times: number[],
  answers: Map<number, number>,
  victim: Service | undefined,
): Promise<number> {
  const waiting = [...calls];
  let again = 0;
  let killed: Promise<void> | undefined;
  const work = async () => {
    for (let call = waiting.pop(); call; call = waiting.pop()) {
      if (victim && !killed && waiting.length < calls.length / 2) killed = victim.killAndRestart();
      const started = performance.now();
      const {url} = services[waiting.length % services.length] ?? {};
      const status = await post(url ?? '', call).catch(() => undefined);
      if (status === undefined) {
        again++;
        waiting.push(call);
        // A load balancer would send it to another one at once.
        if (services.length === 1) await killed;
        continue;
      }
      times.push(performance.now() - started);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({length: hands}, work));
  await killed;
  return again;
}

async function post(url: string, {body, signature}: StormCall): Promise<number> {
  const answer = await fetch(`${url}/v1/hooks/easypost`, {
    method: 'POST',
    body,
    headers: {'x-hmac-signature': signature},
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** What is wrong with which parcel, when nothing is on its way any more. */
async function wrongParcels({url}: Service): Promise<string[]> {
  for (const end = performance.now() + patience; ; await wait(500)) {
    const wrong: string[] = [];
    for (let parcel = 0; parcel < parcels; parcel++) {
      const answer = await fetch(`${url}/v1/merchant/orders/${parcel}`, {headers: {authorization: `Bearer ${apiKey}`}});
      const {shipments} = (await answer.json()) as {shipments: {facts: {status: string; events: {text: string}[]}}[]};
      const facts = shipments[0]?.facts;
      const texts = facts?.events.map(({text}) => text) ?? [];
      if (facts?.status !== 'delivered') wrong.push(`${parcel} is ${facts?.status}`);
      if (texts.length !== scans || new Set(texts).size !== scans) wrong.push(`${parcel} has ${texts.length} scans`);
    }
    if (wrong.length === 0 || performance.now() > end) return wrong;
  }
}
