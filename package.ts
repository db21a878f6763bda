// `npm run package`: builds the extension and writes what the stores of the two browsers are given.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {build} from 'vite';
import {browsers, builtFolder, storeFile, storeZip} from './extension/store-zip.js';

for (const browser of browsers) {
  await build({mode: `extension-${browser}`, logLevel: 'warn'});
  const file = storeFile(browser);
  const zip = storeZip(builtFolder(browser));
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, zip);
  process.stdout.write(`${file}  ${zip.length} bytes\n`);
}
