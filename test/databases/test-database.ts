// A database for one test: a file, or where `npm test` says so, one of a PostgreSQL server, copied from a migrated one.
import {randomUUID} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import pg from 'pg';
import {command, databaseOf, serverVariable, template} from './template.js';

/** Databases of this process that no test uses now. */
const free: string[] = [];
const made: string[] = [];
const server = process.env[serverVariable];
if (server) after(() => Promise.all(made.map((name) => command(server, `drop database ${name} with (force)`))));

export interface TestDatabase {
  /** What `openDatabase` opens. */
  readonly place: string;
  remove(): Promise<void>;
}

export function testDatabase(): Promise<TestDatabase> {
  return server ? serverDatabase(server) : fileDatabase();
}

/** One without any tables. */
export async function emptyDatabase(): Promise<TestDatabase> {
  if (!server) return fileDatabase();
  return {place: databaseOf(server, await create(server, 'template1')), async remove() {}};
}

export async function fileDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'order-tracker-'));
  return {place: join(folder, 'test.db'), remove: () => rm(folder, {recursive: true})};
}

/** A copy takes longer than most tests: one that a test has left as it was, but for its rows, is used again. */
async function serverDatabase(server: string): Promise<TestDatabase> {
  const known = free.pop();
  const name = known && (await isEmptied(databaseOf(server, known))) ? known : await create(server, template);
  return {place: databaseOf(server, name), remove: async () => void free.push(name)};
}

async function create(server: string, from: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  made.push(name);
  await command(server, `create database ${name} template ${from}`);
  return name;
}

const tables = ['shop', 'api_key', 'orders', 'shipment', 'token', 'inbox', 'wrong_try', 'allowance'];
const telling = ['moment', 'subscriber', 'opt_out', 'outbox'];
const channels = ['webhook_endpoint', 'push_key'];
const codes = ['one_time_code', 'link_request'];
const heard = ['problem', 'customer_word'];
const merchants = ['session', 'delivery', 'policy_version'];
const health = ['provider_health', 'provider_tally'];

/** Whether it is as new: not if a test has renamed a table, or put something in anybody's way. */
async function isEmptied(place: string): Promise<boolean> {
  const client = new pg.Client({connectionString: place});
  await client.connect();
  try {
    const {rows} = await client.query('select from pg_trigger where not tgisinternal');
    await client.query(
      `truncate ${[...tables, ...health, ...telling, ...channels, ...codes, ...heard, ...merchants].join(', ')} restart identity`,
    );
    return rows.length === 0;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
