import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {unzipSync} from 'fflate';
import {storeZip, zip} from '../../extension/store-zip.js';

test('a zip has the same bytes whenever its files were written, and in whatever order', (t) => {
  const [first, second] = [
    folder(t, ['manifest.json', 'assets/b.js', 'assets/a.js']),
    folder(t, ['assets/a.js', 'assets/b.js', 'manifest.json']),
  ];
  utimesSync(join(second, 'manifest.json'), 1, 1);
  assert.deepEqual(storeZip(first), storeZip(second));
});

test('a zip has the same bytes in every time zone', () => {
  const program = `
    import {zip} from './extension/store-zip.ts';
    console.log(Buffer.from(zip([['a', new Uint8Array([1])]])).toString('hex'));`;
  const made = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: {...process.env, TZ},
    }),
  );
  assert.equal(made[0], `${Buffer.from(zip([['a', new Uint8Array([1])]])).toString('hex')}\n`);
  assert.deepEqual(new Set(made).size, 1);
});

test('what is in a folder comes out of its zip, by paths that do not name the folder', (t) => {
  const files = unzipSync(storeZip(folder(t, ['assets/a.js', 'manifest.json'])));
  assert.deepEqual(Object.keys(files), ['assets/a.js', 'manifest.json']);
  assert.equal(new TextDecoder().decode(files['assets/a.js']), 'assets/a.js');
});

/** A folder with these files, each with its own path in it. */
function folder(t: {after(done: () => void): void}, paths: readonly string[]): string {
  const made = mkdtempSync(join(tmpdir(), 'order-tracker-'));
  t.after(() => rmSync(made, {recursive: true}));
  mkdirSync(join(made, 'assets'));
  for (const path of paths) writeFileSync(join(made, path), path);
  return made;
}
