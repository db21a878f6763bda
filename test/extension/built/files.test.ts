import assert from 'node:assert/strict';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {unzipSync} from 'fflate';
import {build} from 'vite';
import {browsers, builtFolder, storeZip} from '../../../extension/store-zip.js';

/** A check of one file: what is wrong with it, or nothing. */
type Check = (text: string) => string | undefined;

const found =
  (...patterns: readonly RegExp[]): Check =>
  (text) =>
    patterns.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);

const checks: ReadonlyArray<readonly [title: string, check: Check]> = [
  ['makes no code from text', found(/\beval\s*\(/, /\bnew Function\b/, /\bset(Timeout|Interval)\s*\(\s*["'`]/)],
  [
    'loads no code from elsewhere',
    found(
      /\b(import|importScripts)\s*\(\s*["'`](https?:|\/\/)/,
      /\bfrom\s*["'`](https?:|\/\/)/,
      /<(script|link|img|iframe)\b[^>]*\s(src|href)=["']?(https?:|\/\/)/,
      /@import\b|\burl\(\s*["']?(https?:|\/\/)/,
    ),
  ],
  [
    'has no key in it',
    found(
      /-----BEGIN [A-Z ]*PRIVATE KEY/,
      /\b(sk|pk|rk)_(live|test)_\w{8,}|\bEZ[AT]K\w{20,}|\bAKIA[A-Z0-9]{16}\b|\beyJ[\w-]{10,}\.eyJ/,
      /\bBearer [A-Za-z0-9._~+/-]{16,}/,
    ),
  ],
  ['has no address of its maps', found(/sourceMappingURL/)],
];

for (const browser of browsers) {
  const folder = builtFolder(browser);
  describe(`what is built for ${browser}`, () => {
    const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'});
    const texts = paths.filter((path) => /\.(js|html|css|json)$/.test(path));

    test('asks for no site, runs on none, and gives pages nothing to find it by', () => {
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      const keys = ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'];
      assert.deepEqual(
        keys.filter((key) => key in manifest),
        [],
      );
      assert.deepEqual(manifest.content_security_policy, undefined);
    });

    for (const [title, check] of checks) {
      test(`it ${title}`, () => {
        const wrong = texts.map((path) => [path, check(readFileSync(join(folder, path), 'utf8'))]);
        assert.deepEqual(
          wrong.filter(([, what]) => what),
          [],
        );
      });
    }

    test('is code, pages and pictures, with its manifest at the root of the zip', () => {
      const names = Object.keys(unzipSync(storeZip(folder)));
      assert.ok(names.includes('manifest.json'));
      assert.deepEqual(
        names.filter((name) => !/\.(js|html|css|json|png)$/.test(name)),
        [],
      );
    });
  });
}

test('what is built again has the same bytes', async (t) => {
  const folder = 'dist/extension-chromium-again';
  t.after(() => rmSync(folder, {recursive: true}));
  await build({mode: 'extension-chromium', logLevel: 'silent', build: {outDir: join('..', folder)}});
  assert.ok(Buffer.from(storeZip(folder)).equals(storeZip(builtFolder('chromium'))));
});

describe('each of these checks can fail', () => {
  const cases: ReadonlyArray<readonly [title: string, text: string]> = [
    ['makes no code from text', 'new Function("a")'],
    ['loads no code from elsewhere', 'import("https://cdn.example/a.js")'],
    ['loads no code from elsewhere', 'import{a}from"https://cdn.example/a.js"'],
    ['loads no code from elsewhere', '<script type=module src="//cdn.example/a.js">'],
    ['has no key in it', `"sk_${'live'}_abcdefgh12"`],
    ['has no address of its maps', '//# sourceMappingURL=a.js.map'],
  ];
  for (const [title, text] of cases) {
    test(text, () => assert.ok(checks.some(([of, check]) => of === title && check(text))));
  }
});
