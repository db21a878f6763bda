// Where this machine keeps PostgreSQL's programs.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const oldest = 14;
/** Systems keep one folder a version in these. */
const shelves = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];

/** The folder with `initdb` and `pg_ctl` of the newest PostgreSQL that is new enough, or `undefined`. */
export function findPostgres(): string | undefined {
  const inPath = (process.env['PATH'] ?? '').split(delimiter);
  const onShelves = shelves.flatMap((shelf) =>
    existsSync(shelf) ? readdirSync(shelf).map((version) => join(shelf, version, 'bin')) : [],
  );
  return [...onShelves, ...inPath]
    .filter((folder) => existsSync(join(folder, 'initdb')))
    .map((folder) => ({folder, version: versionOf(folder)}))
    .filter(({version}) => version >= oldest)
    .sort((one, other) => other.version - one.version)[0]?.folder;
}

function versionOf(folder: string): number {
  const {stdout} = spawnSync(join(folder, 'initdb'), ['--version'], {encoding: 'utf8'});
  return Number(/(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}
