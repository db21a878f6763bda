// Who may import whom, and what must not be touched: the tables of ARCHITECTURE.md, to be run.
import type {File} from './files.js';
import {type Module, readModule} from './module.js';

/** Folder → the folders and files it may import beside itself. Folders that are not here may import everything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  widget: ['shared'],
  extension: ['shared', 'widget', 'package.json'],
  // The gateway writes what the element draws first.
  gateway: ['shared', 'widget/first-drawing.ts'],
  merchant: ['shared', 'widget'],
  demo: [],
};

/** Folder → the packages that may be imported in it, of those under `shared`. */
const packagesIn: ReadonlyArray<readonly [under: string, packages: readonly string[]]> = [
  ['shared/', ['valibot']],
  ['shared/providers/', ['fast-xml-parser']],
];

/** Inside `shared`: the base knows none of the folders, which all know it, and nobody below the client knows the client. */
const isBase = (path: string) => /^shared\/[^/]+\.ts$/.test(path);
const belowClient = ['shared/carriers/', 'shared/detect/', 'shared/markup/', 'shared/providers/'];

const page = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'Document', 'Window', 'HTMLElement'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

/** Path → the global names that must not be used under it. */
const mustNotTouch: ReadonlyArray<{
  readonly under: string;
  readonly except?: string;
  readonly names: readonly string[];
}> = [
  {under: 'shared/', names: [...page, 'chrome', 'browser', 'process', 'Buffer']},
  {under: 'shared/providers/', names: network},
  {under: 'merchant/', names: ['chrome', 'browser', 'process']},
  {under: 'widget/', names: ['chrome', 'browser', 'process']},
  {under: 'extension/content/', names: network},
  {under: 'gateway/', names: page},
  {under: 'gateway/', except: 'gateway/config.ts', names: ['process.env']},
];

/** Ways to turn text into a page's elements. They are forbidden as words, for they occur inside templates too. */
const unsafe = /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|srcdoc)\b/;

/** Everything in `files` that crosses a boundary, in words. */
export function offences(files: readonly File[]): string[] {
  const modules = files.map(readModule);
  const listed = new Set([
    ...listedIn('shared/carriers/tables.ts', modules),
    ...listedIn('shared/providers/index.ts', modules),
  ]);
  return [
    ...modules.flatMap((module) =>
      [...folders(module), ...packages(module), ...layers(module), ...siblings(module, listed), ...touched(module)].map(
        (offence) => `${module.path} ${offence}`,
      ),
    ),
    ...files
      .filter(({path, text}) => /^(widget|extension|merchant)\//.test(path) && unsafe.test(text))
      .map(({path}) => `${path} makes HTML from text`),
  ];
}

/** The carriers or adapters themselves, as opposed to what all of them share: those their list takes in. */
export function listedIn(list: string, modules: readonly Module[]): string[] {
  const imports = modules.find(({path}) => path === list)?.imports ?? [];
  return imports.filter(({isType, isPackage}) => !isType && !isPackage).map(({from}) => from);
}

function folders({path, imports}: Module): string[] {
  const [own = ''] = path.split('/');
  const allowed = mayImport[own];
  if (!allowed) return [];
  return imports
    .filter(
      ({isPackage, from}) => !isPackage && ![own, ...allowed].some((one) => from === one || from.startsWith(`${one}/`)),
    )
    .map(({from}) => `imports ${from}`);
}

function packages({path, imports}: Module): string[] {
  if (!path.startsWith('shared/')) return [];
  const allowed = packagesIn.filter(([under]) => path.startsWith(under)).flatMap(([, packages]) => packages);
  return imports
    .filter(({isPackage, from}) => isPackage && !allowed.includes(from))
    .map(({from}) => `imports the package ${from}`);
}

function layers({path, imports}: Module): string[] {
  const own = imports.filter(({isPackage}) => !isPackage);
  if (isBase(path)) {
    return own.filter(({from}) => /^shared\/.+\//.test(from)).map(({from}) => `imports ${from}, which is above it`);
  }
  const noClient = belowClient.some((folder) => path.startsWith(folder)) || path.startsWith('extension/content/');
  return own.filter(({from}) => noClient && from.startsWith('shared/client/')).map(() => 'imports the client');
}

function siblings({path, imports}: Module, listed: ReadonlySet<string>): string[] {
  if (!listed.has(path)) return [];
  const others = imports.filter(({from}) => listed.has(from)).map(({from}) => `imports its sibling ${from}`);
  const values = imports.filter(({isType}) => !isType && path.startsWith('shared/carriers/'));
  return [...others, ...values.map(({from}) => `imports ${from}, and not only its types`)];
}

function touched({path, names}: Module): string[] {
  return mustNotTouch
    .filter(({under, except}) => path.startsWith(under) && path !== except)
    .flatMap((rule) => rule.names.filter((name) => names.has(name)))
    .map((name) => `touches ${name}`);
}
