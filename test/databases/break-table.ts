import {sql} from 'kysely';
import {isPostgres} from '../../gateway/store/postgres.js';
import type {Database} from '../../gateway/store/tables.js';

/** Lets every `act` on `table` fail, as on a full disk, until what is returned is called. */
export async function breakTable(db: Database, act: 'insert' | 'update', table: string): Promise<() => Promise<void>> {
  const event = sql`before ${sql.raw(act)} on ${sql.table(table)}`;
  if (!isPostgres(db)) {
    await sql`create trigger full ${event} begin select raise(abort, 'no room'); end`.execute(db);
    return async () => void (await sql`drop trigger full`.execute(db));
  }
  await sql`create or replace function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'no room' using errcode = 'disk_full'; end $$`.execute(db);
  await sql`create trigger no_room ${event} for each statement execute function no_room()`.execute(db);
  return async () => void (await sql`drop trigger no_room on ${sql.table(table)}`.execute(db));
}
