import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pages} from '../../docs/generate.js';
import {read} from './files.js';

for (const [path, write] of Object.entries(pages)) {
  test(`${path} says what the code says: \`npm run docs\` writes it`, () => assert.equal(read(path).text, write()));
}
