import {resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {bundle, bundleText} from '../bundle.js';

/** What a page loads for all that `entry`, a file of ours or a package, exports: minified, gzip; in bytes. */
export async function bundleSize(entry: string): Promise<number> {
  // The packages are CommonJS, which is kept whole only if the whole is used. An object made of a module's exports would
  // weigh a hundred bytes that nobody loads.
  const {script} = /\.[jt]s$/.test(entry)
    ? await bundle(resolve(entry))
    : await bundleText(`import * as all from ${JSON.stringify(entry)};\nglobalThis.all = all;`);
  return gzipSync(script, {level: 9}).length;
}
