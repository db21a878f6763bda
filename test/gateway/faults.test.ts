import assert from 'node:assert/strict';
import {test} from 'node:test';
import {testDatabase} from '../databases/test-database.js';
import {killOften} from '../faults/run.js';
import {smtpServer} from './notify/smtp-server.js';

// A few here, for the time it takes; `npm run bench -- faults` kills at many more awaits.
const kills = 8;

test('a gateway that is killed at any await loses no mail, and sends none twice that is not in doubt', async (context) => {
  const {place, remove} = await testDatabase();
  context.after(remove);
  const {url: smtpUrl, taken} = await smtpServer(context);
  const take = () => taken.splice(0).map(({source}) => /^Subject: (.*)\r$/m.exec(source)?.[1] ?? '');
  const {fates} = await killOften({place, smtpUrl, now: Date.parse('2026-11-22T12:00:00Z')}, {take}, kills);
  assert.deepEqual([fates.lost, fates.twice], [0, 0], JSON.stringify(fates));
  assert.equal(
    Object.values(fates).reduce((sum, count) => sum + count),
    2 * kills,
  );
});
