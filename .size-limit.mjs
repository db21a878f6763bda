// What may be loaded, in kB (1,000 bytes), gzip. Run through tsx, after the build: `npm test -- build sizes`.
import {mkdirSync, writeFileSync} from 'node:fs';
import {bundleText} from './bench/bundle.ts';
import {initialScript, mapChunk} from './bench/widget-files.ts';

// 1.6 times a Lit component that draws a timeline and nothing else, which had 6.7 kB (2026-11).
const initial = '10.7 kB';
// Half of Leaflet 1.9.4.
const map = '21.5 kB';
const detect = '12 kB';
// What the extension brings into a page: the detector, and how it reads; the card only when a number is pressed.
const reader = '19.5 kB';
const card = '7 kB';

/** The package's module as somebody's bundler writes it: with everything it exports, minified. */
async function bundled(module) {
  const {script} = await bundleText(`export * from ${JSON.stringify(module)};`);
  mkdirSync('dist/sizes', {recursive: true});
  const file = `dist/sizes/${module.replaceAll('/', '-')}.js`;
  writeFileSync(file, script);
  return file;
}

export default [
  {name: 'the script', path: [...initialScript()], limit: initial, gzip: true},
  {name: 'the map', path: [...mapChunk()], limit: map, gzip: true},
  {name: 'order-tracker/detect', path: await bundled('order-tracker/detect'), limit: detect, gzip: true},
  {name: 'the extension in a page', path: 'dist/extension-chromium/content/content.js', limit: reader, gzip: true},
  {name: 'its card', path: 'dist/extension-chromium/content/card.js', limit: card, gzip: true},
];
