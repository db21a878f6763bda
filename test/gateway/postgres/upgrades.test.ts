import {test} from 'node:test';
import {openDatabase} from '../../../gateway/store/database.js';
import {migrations} from '../../../gateway/store/migrations/index.js';
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
