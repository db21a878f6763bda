// Which files of the built widget a page loads when. Addresses of chunks change with what is in them, so nothing here
// knows one.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseAst} from 'vite';

const folder = 'dist/widget';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The script and what it imports before it runs. */
export function initialScript(): readonly string[] {
  const found = new Set(['order-tracker.js']);
  for (const name of found) {
    for (const statement of parseAst(read(name)).body)
      if ('source' in statement && statement.source) found.add(statement.source.value.replace('./', ''));
  }
  return [...found].map((name) => join(folder, name));
}

/** The chunk with the map, and every file it names that is not there before it; nothing if there is no map. */
export function mapChunk(): readonly string[] {
  const names = readdirSync(folder).filter((name) => /\.js(on)?$/.test(name));
  const map = names.find((name) => /^map-.*\.js$/.test(name));
  if (!map) return [];
  const loaded = initialScript();
  const isThereBefore = (name: string) => loaded.includes(join(folder, name)) || read(name).includes(map);
  const later = names.filter((name) => !isThereBefore(name));
  const found = new Set([map]);
  for (const one of found) for (const name of later) if (read(one).includes(name)) found.add(name);
  return [...found].map((name) => join(folder, name));
}
