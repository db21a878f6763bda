// The server the tests run on, and the database that those of the tests are copies of.
import pg from 'pg';
import {openDatabase} from '../../gateway/store/database.js';

/** Holds the address of the server's first database. */
export const serverVariable = 'TEST_DATABASE_URL';
export const template = 'order_tracker_template';

/** Makes the database that the others are copies of. */
export async function makeTemplate(server: string): Promise<void> {
  await command(server, `drop database if exists ${template}`);
  await command(server, `create database ${template}`);
  const {close} = await openDatabase(databaseOf(server, template));
  await close();
}

export function databaseOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function command(server: string, statement: string): Promise<void> {
  const client = new pg.Client({connectionString: server});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
