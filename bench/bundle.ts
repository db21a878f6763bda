import {build, type Plugin} from 'vite';

export interface Bundle {
  readonly script: string;
  /** Empty if nothing imports a style sheet. */
  readonly style: string;
}

/** What a page loads for the module `file`, minified for production. All that it exports is kept. */
export async function bundle(file: string): Promise<Bundle> {
  return built(file, []);
}

/** The same for a module that is no file. */
export async function bundleText(text: string): Promise<Bundle> {
  const entry = 'virtual:entry';
  return built(entry, [
    {
      name: 'entry',
      resolveId: (source) => (source === entry ? `\0${entry}` : undefined),
      load: (source) => (source === `\0${entry}` ? text : undefined),
    },
  ]);
}

async function built(input: string, plugins: Plugin[]): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: {write: false, rolldownOptions: {input, preserveEntrySignatures: 'strict', output: {minify: true}}},
  });
  const outputs = (Array.isArray(result) ? result : 'output' in result ? [result] : []).flatMap(({output}) => output);
  return {
    script: outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join(''),
    style: outputs.map((part) => (part.type === 'asset' ? String(part.source) : '')).join(''),
  };
}
