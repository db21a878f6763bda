// Databases that earlier and later versions left behind, on the engine that the tests run on.
import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {sql} from 'kysely';
import {openDatabase} from '../../../gateway/store/database.js';
import {emptyDatabase} from '../../databases/test-database.js';
import {type AnyDatabase, buildVersion, raw} from './build-version.js';
import {checkKept} from './check-kept.js';

async function built(t: TestContext, version: string): Promise<string> {
  const {place, remove} = await emptyDatabase();
  t.after(remove);
  await buildVersion(place, version);
  return place;
}

/** Which migrations were done, and which tables there are. */
const formOf = async (db: AnyDatabase) => ({
  done: (await db.selectFrom('kysely_migration').selectAll().orderBy('name').execute()).map(({name}) => name),
  tables: await db.introspection.getTables(),
});

export function testUpgrades(versions: readonly string[]): void {
  for (const version of versions) {
    test(`a database of version ${version} is opened, with everything in it as it was`, async (t) => {
      await checkKept(await built(t, version), version);
    });
  }

  test('a version that cannot be reached leaves the one before whole, until nothing is in its way', async (t) => {
    const place = await built(t, '0006');
    // In the way of the last step of 0007.
    await raw(place, (db) => sql`create index shipment_urgent on shipment (number)`.execute(db));
    const before = await raw(place, formOf);
    await assert.rejects(openDatabase(place), /shipment_urgent/);
    assert.deepEqual(await raw(place, formOf), before);
    await raw(place, (db) => sql`drop index shipment_urgent`.execute(db));
    await checkKept(place, '0006');
  });

  test('a database of a later version is refused in words that say so, and left as it is', async (t) => {
    const newest = versions.at(-1) ?? '';
    const place = await built(t, newest);
    const later = {name: '9999', timestamp: '2030-01-01T00:00:00Z'};
    await raw(place, (db) => db.insertInto('kysely_migration').values(later).execute());
    const before = await raw(place, formOf);
    const says = new RegExp(`version 9999, .* none after ${newest}`);
    await assert.rejects(openDatabase(place), says);
    assert.deepEqual(await raw(place, formOf), before);
  });
}
