import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Kysely, Migrator, sql} from 'kysely';
import {openDatabase} from '../../../gateway/store/database.js';
import {migrations} from '../../../gateway/store/migrations/index.js';
import {postgres} from '../../../gateway/store/postgres.js';
import {emptyDatabase} from '../../databases/test-database.js';
import {buildVersion} from '../upgrades/build-version.js';
import {checkKept} from '../upgrades/check-kept.js';
import {testUpgrades} from '../upgrades/test-upgrades.js';

/** No version before this one ran on PostgreSQL. */
const first = '0006';

testUpgrades(Object.keys(migrations).filter((version) => version >= first));

test('processes that open a database of an earlier version together bring it to the newest form once', async (t) => {
  const {place, remove} = await emptyDatabase();
  t.after(remove);
  await buildVersion(place, first);
  const opened = await Promise.all([openDatabase(place), openDatabase(place), openDatabase(place)]);
  await Promise.all(opened.map(({close}) => close()));
  await checkKept(place, first);
});

test('a step takes as long as a large table wants, and a request after it does not', async (t) => {
  const {place, remove} = await emptyDatabase();
  t.after(remove);
  const db = new Kysely<unknown>({dialect: postgres(place)});
  t.after(() => db.destroy());
  const limit = async (of: Kysely<unknown>) =>
    (await sql<{statement_timeout: string}>`show statement_timeout`.execute(of)).rows[0]?.statement_timeout;
  let during: string | undefined;
  const step = {
    async up(transaction: Kysely<unknown>) {
      during = await limit(transaction);
    },
  };
  await new Migrator({db, provider: {getMigrations: async () => ({'0001': step})}}).migrateToLatest();
  assert.deepEqual([during, await limit(db)], ['0', '10s']);
});
