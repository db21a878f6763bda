// The PostgreSQL the tests run on: the one named, or one of our own from what this machine has.
import {findPostgres} from './find-postgres.js';
import {type Server, startPostgres} from './start-postgres.js';
import {makeTemplate, serverVariable} from './test-database.js';

/** Nothing has to survive the tests. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

/** Every later process finds it through the environment. Without any, says what is left out. */
export async function providePostgres(): Promise<Pick<Server, 'stop'> | undefined> {
  const named = process.env[serverVariable];
  const binaries = named ? undefined : findPostgres();
  if (!named && !binaries) {
    console.log(
      `LEFT OUT: the tests on PostgreSQL, which is not here: install Debian's postgresql, or set ${serverVariable}.`,
    );
    return undefined;
  }
  const server = binaries ? await startPostgres(binaries, careless) : undefined;
  process.env[serverVariable] = server?.url ?? named;
  await makeTemplate(server?.url ?? named ?? '');
  return server;
}
