// The file a store is given: the same bytes for the same files, whoever makes it, where and when.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Zippable, zipSync} from 'fflate';
import project from '../package.json' with {type: 'json'};

export const browsers = ['chromium', 'firefox'] as const;

/** Of one of `browsers`, below `dist/`. */
export const builtFolder = (browser: string): string => join('dist', `extension-${browser}`);
export const storeFile = (browser: string): string =>
  join('dist', 'store', `order-tracker-${project.version}-${browser}.zip`);

/** Everything in `folder`, whose own name is not in the paths. */
export function storeZip(folder: string): Uint8Array {
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1));
  const files = paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))] as const);
  return zip(files);
}

/** In the order of their paths, as of the first moment a zip can name, by nobody's rights. */
export function zip(files: ReadonlyArray<readonly [path: string, content: Uint8Array]>): Uint8Array {
  const sorted: Zippable = {};
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) sorted[path] = content;
  // A zip's clock has no zone, and fflate writes the local one: this is the same everywhere.
  return zipSync(sorted, {level: 9, mtime: new Date(1980, 0, 1), os: 0, attrs: 0});
}
