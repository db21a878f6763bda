// A database for one test: a file, or where `npm test` says so, one of a PostgreSQL server, copied from a migrated one.
import {randomUUID} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';
import {openDatabase} from '../../gateway/store/database.js';

/** Holds the address of the server's first database. */
export const serverVariable = 'TEST_DATABASE_URL';
const template = 'order_tracker_template';

export interface TestDatabase {
  /** What `openDatabase` opens. */
  readonly place: string;
  remove(): Promise<void>;
}

export function testDatabase(): Promise<TestDatabase> {
  const server = process.env[serverVariable];
  return server ? serverDatabase(server) : fileDatabase();
}

/** One without any tables. */
export function emptyDatabase(): Promise<TestDatabase> {
  const server = process.env[serverVariable];
  return server ? serverDatabase(server, 'template1') : fileDatabase();
}

export async function fileDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'order-tracker-'));
  return {place: join(folder, 'test.db'), remove: () => rm(folder, {recursive: true})};
}

async function serverDatabase(server: string, from = template): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await command(server, `create database ${name} template ${from}`);
  return {
    place: databaseOf(server, name),
    remove: () => command(server, `drop database ${name} with (force)`),
  };
}

/** Makes the database that the others are copies of. */
export async function makeTemplate(server: string): Promise<void> {
  await command(server, `drop database if exists ${template}`);
  await command(server, `create database ${template}`);
  const {close} = await openDatabase(databaseOf(server, template));
  await close();
}

function databaseOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function command(server: string, statement: string): Promise<void> {
  const client = new pg.Client({connectionString: server});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
