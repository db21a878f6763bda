import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import linter from 'addons-linter';

/**
 * The one warning that stays. Lit makes a `<template>` of what stands in our own sources, as a Trusted Type of its own; text of
 * others goes in as text. https://lit.dev/docs/security/ (checked 2026-11).
 */
const lits = 'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML';

test('the linter of the Firefox store has nothing to say of what is built but of how Lit makes templates', async () => {
  assert.deepEqual(await complaints('dist/extension-firefox'), [lits]);
});

test('it says what is wrong with another', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'order-tracker-'));
  t.after(() => rmSync(folder, {recursive: true}));
  cpSync('dist/extension-firefox/manifest.json', join(folder, 'manifest.json'));
  writeFileSync(join(folder, 'a.js'), 'eval(name); document.body.innerHTML = name;');
  const said = await complaints(folder);
  assert.ok(said.some((one) => one.startsWith('DANGEROUS_EVAL')));
  assert.ok(said.some((one) => one.startsWith('MANIFEST_')));
});

/** What it says of `folder`, each thing once. */
async function complaints(folder: string): Promise<string[]> {
  const config = {
    _: [folder],
    logLevel: 'fatal',
    output: 'none',
    boring: true,
    minManifestVersion: 3,
    maxManifestVersion: 3,
    enableDataCollectionPermissions: true,
    shouldScanFile: () => true,
  };
  const {errors, warnings} = await linter.createInstance({config, runAsBinary: false}).run();
  return [...new Set([...errors, ...warnings].map(({code, message}) => `${code}: ${message}`))];
}
