import {execFile} from 'node:child_process';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {migrations} from '../../../gateway/store/migrations/index.js';
import {emptyDatabase} from '../../databases/test-database.js';
import {buildVersion} from '../upgrades/build-version.js';
import {checkKept} from '../upgrades/check-kept.js';
import {testUpgrades} from '../upgrades/test-upgrades.js';

testUpgrades(Object.keys(migrations));

test('processes that open a database of an earlier version together bring it to the newest form once', async (t) => {
  const {place, remove} = await emptyDatabase();
  t.after(remove);
  const folder = dirname(place);
  const file = join(folder, 'demo.db');
  await buildVersion(file, '0001');
  const migrate = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'gateway/order-tracker.ts', 'migrate'], {
      env: {PATH: process.env['PATH'], DATA_DIR: folder},
    });
  await Promise.all([migrate(), migrate(), migrate()]);
  await checkKept(file, '0001');
});
