// `npm run bench`: what a shop's page loads, beside what it may weigh. Needs `npm run build`.
import {readdirSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const folder = 'dist/widget';

/** Kilobytes (1,000 bytes), gzip: 1.6 times a Lit component that draws a timeline and nothing else, measured 2026-11. */
const goal = 10.7;

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

console.log(`${'file'.padEnd(32)}   kB raw   kB gzip`);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
  const code = readFileSync(`${folder}/${name}`);
  const compressed = gzipSync(code, {level: 9}).length;
  const note = name === 'order-tracker.js' ? `  goal ${goal}: ${(compressed / 1000 / goal).toFixed(1)} times` : '';
  console.log(`${name.padEnd(32)} ${kilobytes(code.length)}  ${kilobytes(compressed)}${note}`);
}
