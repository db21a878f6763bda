import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {type TestContext, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {anOrder, apiKey} from './test-gateway.js';

const script = fileURLToPath(new URL('../../gateway/order-tracker.ts', import.meta.url));

/** Starts a command beside a data folder, so that no .env of this repository counts. */
async function inFolder(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'order-tracker-'));
  t.after(() => rm(folder, {recursive: true}));
  const start = (words: readonly string[], dataDir = folder) =>
    spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...words], {
      cwd: folder,
      env: {PATH: process.env['PATH'], DATA_DIR: dataDir, SHOP_NAME: 'Bread', MERCHANT_API_KEY: apiKey},
    });
  return {folder, start};
}

for (const words of [['export'], ['backup', 'copy.db'], ['erase', '--email', 'ada@example.com']]) {
  test(`${words[0]} of a folder without a database is a mistake, and nothing is made there`, async (t) => {
    const {folder, start} = await inFolder(t);
    const child = start(words, join(folder, 'dtaa'));
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    assert.match(said, /^There is no database .*dtaa.*; DATA_DIR says where to look for it\.\n$/);
    assert.equal(code, 2);
    assert.ok(!existsSync(join(folder, 'dtaa')) && !existsSync(join(folder, 'copy.db')));
  });
}

test('who reads no further, as head does, ends a command without a trace', async (t) => {
  const {folder, start} = await inFolder(t);
  const orders = ['1', '2', '3'].map((number) => JSON.stringify({number, ...anOrder()}));
  await writeFile(join(folder, 'orders.jsonl'), orders.join('\n'));
  await once(start(['import', 'orders.jsonl']), 'exit');
  const child = start(['export']);
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.equal(said, '');
  assert.equal(code, 1);
});
