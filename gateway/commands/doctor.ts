import {sql} from 'kysely';
import {providers} from '../../shared/providers/index.js';
import {placeName} from '../data-folder.js';
import {isWanted} from '../provider-settings.js';
import {isPostgres} from '../store/postgres.js';
import type {Database} from '../store/tables.js';
import type {Command, World} from './command.js';

/** Milliseconds a provider gets to answer, and a clock may be wrong. */
const patience = 5_000;
const drift = 5_000;
/** Of PostgreSQL. */
const oldestServer = 14;

interface Finding {
  readonly ok: boolean;
  readonly words: string;
}

export const doctor: Command = {
  usage: '',
  summary: 'Looks at the configuration, the database, the providers and the clock, and says what is wrong.',
  async run(_, world) {
    const configured = providers.filter((one) => !one.testData && isWanted(one, world.config));
    const findings = [
      {ok: true, words: `configuration: ${world.config.demo ? 'demo shop' : world.config.shop.name}`},
      await database(world),
      ...(configured.length === 0 ? [{ok: true, words: 'providers: none has its keys, only test numbers work'}] : []),
      ...(await Promise.all(
        configured.map(({id, baseUrl}) => provider(id, world.config.baseUrls[id] ?? baseUrl, world)),
      )),
    ];
    for (const {ok, words} of findings.flat()) world.write(`${ok ? 'ok   ' : 'WRONG'} ${words}`);
    return findings.flat().every(({ok}) => ok);
  },
};

async function database({db, place}: World): Promise<Finding> {
  const {ok, words} = isPostgres(db) ? await server(db) : await file(db);
  return {ok, words: `database: ${placeName(place)}: ${words}`};
}

async function file(db: Database): Promise<Finding> {
  const {rows} = await sql<{quick_check: string}>`pragma quick_check`.execute(db);
  const words = rows[0]?.quick_check ?? 'no answer';
  return {ok: words === 'ok', words};
}

async function server(db: Database): Promise<Finding> {
  const {rows} = await sql<{version: string}>`select current_setting('server_version') as version`.execute(db);
  const {version = 'none'} = rows[0] ?? {};
  return {ok: Number.parseInt(version, 10) >= oldestServer, words: `version ${version}`};
}

/** Any answer will do: what it says to a stranger is its own affair. Its clock is held against ours. */
async function provider(id: string, address: string, {fetch, now}: World): Promise<Finding[]> {
  const started = now();
  try {
    const {status, headers} = await fetch(address, {method: 'HEAD', signal: AbortSignal.timeout(patience)});
    const theirs = Date.parse(headers.get('date') ?? '');
    const away = Math.round((now() - theirs) / 1000);
    const reached = {ok: true, words: `${id}: reached in ${now() - started} ms (HTTP ${status})`};
    return Math.abs(now() - theirs) > drift
      ? [reached, {ok: false, words: `clock: ${away} s away from that of ${id}`}]
      : [reached];
  } catch (cause) {
    return [{ok: false, words: `${id}: not reached: ${cause instanceof Error ? cause.message : String(cause)}`}];
  }
}
