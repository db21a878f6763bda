import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {offences} from './boundaries.js';
import {pathsIn, read} from './files.js';

const folders = ['shared', 'widget', 'extension', 'gateway', 'demo'];

test('nothing in the project crosses a boundary', () => {
  const files = folders.flatMap((folder) => pathsIn(folder)).filter((path) => path.endsWith('.ts'));
  assert.deepEqual(offences(files.map(read)), []);
});

describe('an offence is found', () => {
  const list = {
    path: 'shared/providers/index.ts',
    text: "import {a} from './a.js'; import {b} from './b.js'; export const all = [a, b];",
  };
  const carriers = {path: 'shared/carriers/tables.ts', text: "import {a} from './a.js'; export const all = [a];"};
  const cases: ReadonlyArray<readonly [path: string, text: string, offence: string]> = [
    ['shared/a.ts', "import '../widget/index.js';", 'imports widget/index.ts'],
    ['widget/a.ts', "export * from '../gateway/app.js';", 'imports gateway/app.ts'],
    ['gateway/a.ts', "await import('../demo/shop.js');", 'imports demo/shop.ts'],
    ['shared/a.ts', "import type {LitElement} from 'lit';", 'imports the package lit'],
    ['shared/client/a.ts', "import {XMLParser} from 'fast-xml-parser';", 'imports the package fast-xml-parser'],
    ['shared/client/a.ts', "import {readFileSync} from 'node:fs';", 'imports the package node:fs'],
    ['shared/time.ts', "import {ups} from './carriers/ups.js';", 'imports shared/carriers/ups.ts, which is above it'],
    ['shared/providers/c.ts', "import type {Client} from '../client/client.js';", 'imports the client'],
    ['extension/content/a.ts', "import {createClient} from '../../shared/client/index.js';", 'imports the client'],
    ['shared/providers/a.ts', "import {b} from './b.js';", 'imports its sibling shared/providers/b.ts'],
    ['shared/carriers/a.ts', "import {isTime} from '../time.js';", 'imports shared/time.ts, and not only its types'],
    ['shared/a.ts', 'export const title = () => document.title;', 'touches document'],
    ['shared/a.ts', 'export const kind = typeof globalThis.window;', 'touches window'],
    ['shared/a.ts', 'export const home = process.env.HOME;', 'touches process'],
    ['shared/providers/c.ts', 'export const ask = (url: string) => fetch(url);', 'touches fetch'],
    ['widget/a.ts', 'export const id = chrome.runtime.id;', 'touches chrome'],
    ['widget/a.ts', 'export const show = () => html`<p .innerHTML=x></p>`;', 'makes HTML from text'],
    ['extension/content/a.ts', 'const socket = new WebSocket(url);', 'touches WebSocket'],
    ['gateway/a.ts', 'export function paint(on: HTMLElement) {}', 'touches HTMLElement'],
    ['gateway/a.ts', 'export const port = process.env.PORT;', 'touches process.env'],
  ];
  for (const [path, text, offence] of cases) {
    test(`${path}: ${text}`, () => assert.deepEqual(offences([list, carriers, {path, text}]), [`${path} ${offence}`]));
  }
});

describe('what only looks like an offence is none', () => {
  const cases: ReadonlyArray<readonly [path: string, text: string]> = [
    ['shared/a.ts', '// The window opens when the document is signed.\nexport const word = "window";'],
    ['shared/a.ts', 'interface Estimate { window: string }\nexport const of = ({window}: Estimate) => window;'],
    ['shared/a.ts', 'export const end = (estimate: {document: string}) => estimate.document;'],
    ['shared/client/a.ts', 'export const ask = (url: string) => globalThis.fetch(url);'],
    ['shared/providers/a.ts', "import {readJson} from './read-answer.js';"],
    ['shared/providers/a.ts', "import {XMLParser} from 'fast-xml-parser';"],
    ['gateway/config.ts', 'export const port = process.env.PORT;'],
    ['extension/popup/a.ts', "import '../../widget/index.js';"],
    ['test/a.ts', "import '../gateway/app.js';"],
  ];
  for (const [path, text] of cases) test(`${path}: ${text}`, () => assert.deepEqual(offences([{path, text}]), []));
});
