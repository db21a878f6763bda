// `npm run bench -- faults [KILLS]`: a gateway killed at awaits all along its work from order to mail, on both databases.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openDatabase} from '../gateway/store/database.js';
import {findPostgres} from '../test/databases/find-postgres.js';
import {startPostgres} from '../test/databases/start-postgres.js';
import {killOften} from '../test/faults/run.js';
import {smtpServer} from '../test/gateway/notify/smtp-server.js';

const kills = Number(process.argv[3] ?? 150);
const ends: (() => unknown)[] = [];
const {url: smtpUrl, taken} = await smtpServer({after: (end?: unknown) => ends.push(end as () => unknown)});
const take = () => taken.splice(0).map(({source}) => /^Subject: (.*)\r$/m.exec(source)?.[1] ?? '');

await onFile();
const binaries = findPostgres();
if (binaries) await onServer(binaries);
else console.log('LEFT OUT: PostgreSQL, which is not here.');
for (const end of ends) await end();

async function onFile(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  await run('SQLite', join(folder, 'faults.db'));
  await rm(folder, {recursive: true});
}

async function onServer(binaries: string): Promise<void> {
  const server = await startPostgres(binaries);
  await run('PostgreSQL', server.url).finally(server.stop);
}

async function run(name: string, place: string): Promise<void> {
  const {close} = await openDatabase(place);
  await close();
  const {awaits, fates} = await killOften({place, smtpUrl, now: Date.parse('2026-11-22T12:00:00Z')}, {take}, kills);
  const words = Object.entries(fates).map(([fate, count]) => `${fate} ${count}`);
  console.log(`${name}: ${awaits} awaits, ${kills} kills, of ${2 * kills} mails: ${words.join('; ')}`);
}
