// Five builds, one for each `--mode`; `npm run build` runs them all.
import {transform} from 'lightningcss';
import {build, defineConfig, type Plugin, type UserConfig} from 'vite';
import {manifestFor, minimumVersion} from './extension/manifest.js';

/** The style sheets in `shared/look/` are texts to a bundler, which leaves them as they are written. */
const minifiedLooks: Plugin = {
  name: 'minified-looks',
  transform(code, id) {
    if (!/\/shared\/look\/.*\.ts$/.test(id)) return null;
    const minified = (css: string) => transform({filename: id, code: Buffer.from(css), minify: true}).code.toString();
    const minifiedCode = code.replace(/`([^`]*)`/g, (_, css: string) => JSON.stringify(minified(css)));
    return {code: minifiedCode, map: {mappings: ''}};
  },
};

/** What a shop loads with one script tag: everything in it but the parts that are only fetched when shown. */
function widget(): UserConfig {
  return {
    plugins: [minifiedLooks],
    build: {
      outDir: 'dist/widget',
      sourcemap: true,
      lib: {
        formats: ['es'],
        entry: {
          'order-tracker': 'widget/index.ts',
          'order-page': 'widget/order-page.ts',
          'tell-page': 'widget/tell-page.ts',
          'tell-worker': 'widget/tell-worker.ts',
        },
      },
      // Vite keeps the line breaks of ES modules for the sake of bundlers. This one goes straight to browsers.
      // What draws an order shares Lit with the form, and takes it from the first file: that is one request, not two.
      rolldownOptions: {preserveEntrySignatures: 'allow-extension', output: {minify: true}},
    },
  };
}

/** What `import … from 'order-tracker'` gives: readable, and with its dependencies left to the importer. */
function lib(): UserConfig {
  const entry = {
    index: 'widget/index.ts',
    element: 'widget/order-tracker.ts',
    client: 'shared/client/index.ts',
    providers: 'shared/providers/index.ts',
    carriers: 'shared/carriers/index.ts',
    detect: 'shared/detect/index.ts',
    markup: 'shared/markup/index.ts',
  };
  return {
    build: {
      outDir: 'dist/lib',
      sourcemap: true,
      minify: false,
      lib: {formats: ['es'], entry},
      rolldownOptions: {external: /^(lit|@lit\/[^/]+|valibot|eventsource-parser|fast-xml-parser)(\/|$)/},
    },
  };
}

/** The merchant's own page, which the gateway serves. */
function merchant(): UserConfig {
  return {root: 'merchant', build: {outDir: '../dist/merchant', emptyOutDir: true, modulePreload: false}};
}

/** What is brought into pages: each one file by itself, and none that a page could ask for. */
const pageScripts = (target: string): Plugin => ({
  name: 'page-scripts',
  async generateBundle() {
    for (const name of ['content', 'card']) {
      const lib = {entry: `extension/content/${name}.ts`, formats: ['iife' as const], name: 'orderTracker'};
      const options = {configFile: false as const, logLevel: 'warn' as const, plugins: [minifiedLooks]};
      const built = await build({...options, publicDir: false, build: {write: false, target, lib}});
      for (const {output} of Array.isArray(built) ? built : []) {
        this.emitFile({type: 'asset', fileName: `content/${name}.js`, source: output[0].code});
      }
    }
  },
});

async function extension(browser: 'chrome' | 'firefox', outDir: string): Promise<UserConfig> {
  // Only here: it takes half a second to load, and `npm start` does not need it.
  const {crx} = await import('@crxjs/vite-plugin');
  const target = `${browser}${minimumVersion[browser]}`;
  return {
    root: 'extension',
    plugins: [crx({manifest: manifestFor(browser), browser}), pageScripts(target)],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      target,
      // The pages that the manifest does not name.
      rolldownOptions: {input: ['extension/welcome/index.html']},
    },
  };
}

const builds: Readonly<Record<string, () => UserConfig | Promise<UserConfig>>> = {
  widget,
  lib,
  merchant,
  'extension-chromium': () => extension('chrome', '../dist/extension-chromium'),
  'extension-firefox': () => extension('firefox', '../dist/extension-firefox'),
};

export default defineConfig(async ({mode}): Promise<UserConfig> => {
  const build = builds[mode];
  if (!build) throw new Error(`No build is named "${mode}": --mode is one of ${Object.keys(builds).join(', ')}.`);
  // Relative addresses, so that a file finds its chunks wherever it is served from.
  return {base: './', publicDir: false, ...(await build())};
});
