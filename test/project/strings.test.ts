import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {languageFor} from '../../gateway/notify/templates/strings/index.js';
import {en} from '../../shared/strings/en.js';
import {stringsFor} from '../../shared/strings/index.js';
import {pageStringsFor} from '../../shared/strings/page/index.js';
import {loadPageStrings} from '../../shared/strings/page/load.js';
import {languageNames, tellStrings} from '../../shared/strings/tell/index.js';
import {loadTellStrings} from '../../shared/strings/tell/load.js';
import {pathsIn, read} from './files.js';

/** What stands under a key: words, a list of words, a function that makes words, or more keys. */
type Words = unknown;

/** Every key with what stands there, `policy.lostAfter`. Functions are called, so that their words are seen. */
function entries(words: Words, path = ''): Array<readonly [path: string, words: string]> {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return entries(words(...Array(words.length).fill('2')), path);
  if (Array.isArray(words)) return [[path, words.map((part) => (typeof part === 'string' ? part : part.b)).join('')]];
  return Object.entries(words as object).flatMap(([key, value]) => entries(value, path ? `${path}.${key}` : key));
}

/** Each has a file for the screen, one for the pages and one for what is told. */
const languages = new Set(
  pathsIn('shared/strings').flatMap((path) => /\/(?<language>[a-z]{2,3})\.ts$/.exec(path)?.groups?.['language'] ?? []),
);

describe('every language', () => {
  for (const language of languages) {
    test(`${language} has the keys of English and no other, and says something for each`, async () => {
      const words = language === 'en' ? en : await stringsFor(language);
      assert.ok(words, `shared/strings/index.ts does not list ${language}`);
      const said = entries(words);
      assert.deepEqual(new Set(said.map(([path]) => path)), new Set(entries(en).map(([path]) => path)));
      assert.deepEqual(
        said.filter(([, text]) => text.trim() === ''),
        [],
      );
    });

    test(`${language}: what the gateway says on its pages, the element loads`, async () => {
      assert.equal(await loadPageStrings(language), pageStringsFor(language));
      assert.equal(await loadTellStrings(language), tellStrings(language).strings);
    });

    test(`${language}: pages, choices and letters have words of their own`, async () => {
      assert.equal(languageFor(language).words, (await stringsFor(language)) ?? en);
      const wordsOf = (spoken: string) => [
        pageStringsFor(spoken),
        tellStrings(spoken).strings,
        languageFor(spoken).mail,
      ];
      const english = wordsOf('en');
      const own = wordsOf(language).filter((words) => !english.includes(words));
      assert.equal(own.length, language === 'en' ? 0 : english.length);
      assert.ok(Object.hasOwn(languageNames, language));
    });
  }
});

test('French keeps its double signs and quotation marks beside their words, however a line breaks', async () => {
  const french = [await stringsFor('fr'), pageStringsFor('fr'), tellStrings('fr').strings, languageFor('fr').mail];
  for (const [path, said] of french.flatMap((words) => entries(words)))
    assert.doesNotMatch(said, /[^\u00a0][:;?»]( |$)|[^\u00a0]»|«[^\u00a0]/, path);
});

test('every key of the strings is used somewhere', () => {
  const code = ['shared', 'widget', 'extension', 'gateway']
    .flatMap((folder) => pathsIn(folder))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('shared/strings/'))
    .map((path) => read(path).text)
    .join('\n');
  const used = new Set(code.match(/\w+/g));
  const keys = new Set(entries(en).flatMap(([path]) => path.split('.')));
  assert.deepEqual(
    [...keys].filter((key) => !used.has(key)),
    [],
  );
});
