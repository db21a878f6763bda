// `npm run bench -- guesses`: 10,000 guesses into three processes on one database, from one address, from a crowd of them,
// and through the numbers; after each what its customer meets: open, by mail, or closed. Then how long a look-up that fails
// takes, by why it fails.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findPostgres} from '../test/databases/find-postgres.js';
import {startPostgres} from '../test/databases/start-postgres.js';
import {ask, type Guess, meets} from './guesses/look-up.js';
import {openMailbox} from './guesses/mailbox.js';
import {compareTimes} from './guesses/times.js';
import {apiKey, type Service, withServices} from './service.js';

const guesses = 10_000;
const hands = 24;
const mailbox = await openMailbox();
const settings = {PROXIES: '1', MAX_REQUESTS: '200', SMTP_URL: mailbox.url, MAIL_FROM: 'shop@example.com'};

/** Of each attack others, who have not failed before. */
const bot = (at: number, attack: number) => `${11 + (at % 180)}.${Math.floor(at / 180)}.${attack}.7`;
const postcode = (at: number) => `${1000 + (at % 9000)} XY`;

/** Each at an order of its own, so that none profits from another. */
const attacks: readonly [name: string, order: string, guess: (at: number, order: string) => Guess][] = [
  ['one address, postcodes', 'A1', (at, order) => ({from: '198.51.100.7', order, factor: postcode(at)})],
  ['10,000 addresses, postcodes', 'A2', (at, order) => ({from: bot(at, 2), order, factor: postcode(at)})],
  [
    '10,000 addresses, e-mail addresses',
    'A3',
    (at, order) => ({from: bot(at, 3), order, factor: `eve${at}@example.com`}),
  ],
  [
    '10,000 addresses, one postcode, all numbers',
    'A4',
    (at) => ({from: bot(at, 4), order: `N${at}`, factor: '9999 ZZ'}),
  ],
  [
    '10,000 addresses, 5,000 postcodes twice, the right one among them',
    'A5',
    (at, order) => ({from: bot(at, 5), order, factor: `${1000 + (at % 5000)} AB`}),
  ],
  [
    'a /48 of IPv6, all numbers and postcodes',
    'A6',
    (at) => {
      return {from: `2001:db8:1:${at.toString(16)}::1`, order: `N${at % 500}`, factor: postcode(at * 7)};
    },
  ],
];

const binaries = findPostgres();
if (binaries) {
  const server = await startPostgres(binaries);
  console.log('three processes on PostgreSQL');
  await withThree({DATABASE_URL: server.url}).finally(server.stop);
} else {
  const folder = await mkdtemp(join(tmpdir(), 'guesses-'));
  console.log('three processes on one file: PostgreSQL is not here');
  await withThree({DATA_DIR: folder});
  await rm(folder, {recursive: true});
}
await mailbox.close();

async function withThree(database: Readonly<Record<string, string>>): Promise<void> {
  const environment = {...settings, ...database};
  await withServices([environment, environment, environment], async (services) => {
    const [first] = services;
    if (!first) return;
    for (const [at, [name, order, guess]] of attacks.entries()) {
      const address = `ada${at}@example.com`;
      await put(first, order, address);
      await attack(services, name, (of) => guess(of, order));
      const code = await meets(first, mailbox, address, {from: `203.0.113.${at + 1}`, order, factor: '3511 AB'});
      const causedByOthers = mailbox.count(address) - (code.startsWith('by mail') ? 1 : 0);
      const email = await meets(first, mailbox, address, {from: `192.0.2.${at + 1}`, order, factor: address});
      console.log(`  links mailed to its customer meanwhile: ${causedByOthers}`);
      console.log(`  then its customer, with the postcode: ${code}; with the e-mail address: ${email}`);
      if (email === 'closed' || code === 'closed') process.exitCode = 1;
    }
    await compareTimes(first.url, (number) => put(first, number, 'ada@example.com'));
  });
}

async function put({url}: Service, number: string, email: string): Promise<void> {
  const answer = await fetch(`${url}/v1/merchant/orders/${number}`, {
    method: 'PUT',
    headers: {authorization: `Bearer ${apiKey}`, 'content-type': 'application/json'},
    body: JSON.stringify({placedAt: '2026-11-20T09:30:00Z', items: [], customer: {email, postcode: '3511 AB'}}),
  });
  if (!answer.ok) throw new Error(`An order was answered with ${answer.status}: ${await answer.text()}`);
}

async function attack(services: readonly Service[], name: string, guess: (at: number) => Guess): Promise<void> {
  const answers = new Map<number, number>();
  const started = performance.now();
  let next = 0;
  const work = async () => {
    for (let at = next++; at < guesses; at = next++) {
      const service = services[at % services.length];
      const status = service ? await ask(service, guess(at)) : 0;
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({length: hands}, work));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${name}: ${seconds} s, answers ${[...answers].map(([status, count]) => `${status}: ${count}`).join(', ')}`,
  );
  if (answers.has(200)) process.exitCode = 1;
}
