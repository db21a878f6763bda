import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {commands} from '../../gateway/commands/index.js';
import {read} from './files.js';

const start = 'npm run order-tracker -- ';
const lines = Array.from(
  read('docs/operating.md').text.matchAll(/^npm run order-tracker -- (.+)$/gm),
  ([, words = '']) => words,
);

test('the guide shows every command', () => {
  const shown = lines.map((words) => words.split(' ')[0]);
  assert.deepEqual(shown.sort(), ['serve', ...Object.keys(commands)].sort());
});

// `serve` goes on until it is told to end: test/gateway/server.test.ts does that.
for (const words of lines.filter((words) => words !== 'serve')) {
  test(`${start}${words}`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'order-tracker-'));
    t.after(() => rm(folder, {recursive: true}));
    await writeFile(join(folder, 'orders.jsonl'), '\n');
    const script = resolve('gateway/order-tracker.ts');
    const loader = resolve('node_modules/tsx/dist/loader.mjs');
    const run = (...typed: string[]) =>
      promisify(execFile)(process.execPath, ['--import', loader, script, ...typed], {
        cwd: folder,
        env: {PATH: process.env['PATH'], DATA_DIR: folder},
      });
    const [name = '', ...more] = words.split(' ');
    if (commands[name]?.ofExisting) await run('migrate');
    const {stderr} = await run(name, ...more);
    assert.equal(stderr, '');
  });
}

test('a command that is none, or has words too many, does nothing and says so', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'order-tracker-'));
  t.after(() => rm(folder, {recursive: true}));
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'gateway/order-tracker.ts', ...words], {
      env: {PATH: process.env['PATH'], DATA_DIR: folder},
    });
  await assert.rejects(run('wipe'), {code: 2});
  await run('migrate');
  await assert.rejects(run('export', 'all'), {code: 2, stderr: /export takes nothing but --consents: all/});
});
