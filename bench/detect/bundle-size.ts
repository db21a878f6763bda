import {resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';

/** What a page loads for all that `entry`, a file or a package, exports: minified, gzip; in bytes. */
export async function bundleSize(entry: string): Promise<number> {
  const id = /\.[jt]s$/.test(entry) ? resolve(entry) : entry;
  const virtual = 'virtual:entry';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === virtual ? `\0${virtual}` : undefined),
        load: (source) =>
          source === `\0${virtual}` ? `import * as all from ${JSON.stringify(id)};\nglobalThis.all = all;` : undefined,
      },
    ],
    build: {
      write: false,
      rolldownOptions: {input: virtual, output: {minify: true}},
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const code = outputs.flatMap(({output}) => output).map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''));
  return gzipSync(code.join(''), {level: 9}).length;
}
