// What the doctor says of the database and of what waits in it.
import {statSync} from 'node:fs';
import {statfs} from 'node:fs/promises';
import {sql} from 'kysely';
import {placeName} from '../data-folder.js';
import {type Backlog, countDead, findDue, findUnread, findUnsent} from '../store/backlog.js';
import {isPostgres, mostConnections} from '../store/postgres.js';
import type {World} from './command.js';
import {clockFinding, type Finding} from './finding.js';

/** Of PostgreSQL. */
const oldestServer = 14;
/** Bytes of a disk that is nearly full. */
const leastRoom = 100_000_000;
/** Milliseconds after which something that waits does so for a reason. */
const longestWait = 3_600_000;

export async function databaseFindings(world: World): Promise<Finding[]> {
  const {db, now} = world;
  return [
    ...(isPostgres(db) ? await server(world) : await file(world)),
    waiting('parcels to ask about', await findDue(db, now()), now()),
    waiting('unread webhooks', await findUnread(db), now()),
    waiting('messages to send', await findUnsent(db, now()), now()),
    {ok: true, words: `messages that could not be sent: ${await countDead(db)}`},
  ];
}

async function file({db, place}: World): Promise<Finding[]> {
  const {rows} = await sql<{quick_check: string}>`pragma quick_check`.execute(db);
  const words = rows[0]?.quick_check ?? 'no answer';
  const size = ['', '-wal'].reduce(
    (sum, part) => sum + (statSync(`${place}${part}`, {throwIfNoEntry: false})?.size ?? 0),
    0,
  );
  const {bavail, bsize} = await statfs(place);
  return [{ok: words === 'ok', words: `database: ${place}: ${words}, ${megabytes(size)}`}, room(size, bavail * bsize)];
}

/** Whether there is room for as much again, such as a backup. */
export function room(size: number, free: number): Finding {
  return {ok: free >= Math.max(size, leastRoom), words: `disk: ${megabytes(free)} free`};
}

async function server({db, place, now}: World): Promise<Finding[]> {
  const {rows} = await sql<{version: string; size: number; most: number; used: number; clock: number}>`select
    current_setting('server_version') as version,
    pg_database_size(current_database()) as size,
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most,
    (select count(*) from pg_stat_activity where backend_type = 'client backend') as used,
    extract(epoch from clock_timestamp()) * 1000 as clock`.execute(db);
  return rows.flatMap(({version, size, most, used, clock}) => [
    {
      ok: Number.parseInt(version, 10) >= oldestServer,
      words: `database: ${placeName(place)}: version ${version}, ${megabytes(size)}`,
    },
    {
      ok: most >= mostConnections,
      words: `connections: ${most} at most, ${used} in use; a process of ours takes up to ${mostConnections}`,
    },
    clockFinding(clock, now(), 'the database'),
  ]);
}

function waiting(what: string, {count, since}: Backlog, now: number): Finding {
  if (since === null) return {ok: true, words: `${what}: none`};
  const wait = now - since;
  return {ok: wait <= longestWait, words: `${what}: ${count}, the first for ${Math.round(wait / 60_000)} min`};
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
