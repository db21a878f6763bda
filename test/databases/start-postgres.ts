// A PostgreSQL of our own in a temporary folder, for tests and benchmarks.
import {spawnSync} from 'node:child_process';
import {chmodSync, chownSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort} from './free-port.js';

export interface Server {
  /** The address of a database in which others can be made. */
  readonly url: string;
  stop(): void;
}

/**
 * Starts a server from the programs in `binaries`.
 *
 * @param settings Of `postgresql.conf`, such as `fsync=off` where nothing has to survive.
 * @throws {Error} with the server's own words.
 */
export async function startPostgres(binaries: string, settings: readonly string[] = []): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'order-tracker-postgres-'));
  const data = join(folder, 'data');
  const owner = process.getuid?.() === 0 ? giveAway(folder) : [];
  const run = (program: string, ...words: string[]) => {
    const [command = '', ...rest] = [...owner, join(binaries, program), ...words];
    // The server keeps what it was given open: its output must not be waited for.
    const {status, error, stderr} = spawnSync(command, rest, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
    });
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr ?? `exit status ${status}`}`);
  };
  const port = await freePort();
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8');
  const options = [`port=${port}`, `unix_socket_directories=${folder}`, 'listen_addresses=127.0.0.1', ...settings];
  run(
    'pg_ctl',
    '-D',
    data,
    '-l',
    join(folder, 'log'),
    '-o',
    options.map((one) => `-c ${one}`).join(' '),
    '-w',
    'start',
  );
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(folder, {recursive: true});
    },
  };
}

/** PostgreSQL refuses to run as root. Returns what runs a command as the user its package made. */
function giveAway(folder: string): string[] {
  const {stdout} = spawnSync('id', ['-u', 'postgres'], {encoding: 'utf8'});
  const user = Number.parseInt(stdout, 10);
  if (Number.isNaN(user)) throw new Error('There is no user postgres to run it.');
  chownSync(folder, user, -1);
  chmodSync(folder, 0o700);
  return ['runuser', '-u', 'postgres', '--'];
}
