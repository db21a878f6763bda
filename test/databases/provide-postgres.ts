// The PostgreSQL the tests run on: the one named, or one of our own from what this machine has.
import {findPostgres} from './find-postgres.js';
import {type Server, startPostgres} from './start-postgres.js';
import {makeTemplate, serverVariable} from './template.js';

/** Nothing has to survive the tests. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

/** Says what is left out if there is none. Only the tests on PostgreSQL may know its address: the others are on files. */
export async function providePostgres(): Promise<Server | undefined> {
  const named = process.env[serverVariable];
  delete process.env[serverVariable];
  const binaries = named ? undefined : findPostgres();
  if (!named && !binaries) {
    console.log(
      `LEFT OUT: the tests on PostgreSQL, which is not here: install Debian's postgresql, or set ${serverVariable}.`,
    );
    return undefined;
  }
  const server = binaries ? await startPostgres(binaries, careless) : {url: named ?? '', stop() {}};
  await makeTemplate(server.url);
  return server;
}
