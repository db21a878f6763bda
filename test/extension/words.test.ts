import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {pathsIn} from '../project/files.js';

/** What people read on the extension's pages, by area and language. */
const files = pathsIn('extension/strings').flatMap((path) => {
  const {area, language} = /^extension\/strings\/(?<area>\w+)\/(?<language>[a-z]{2})\.ts$/.exec(path)?.groups ?? {};
  return area && language ? [{path, area, language}] : [];
});
const languages = [
  ...new Set(pathsIn('shared/strings').flatMap((path) => /^shared\/strings\/([a-z]{2})\.ts$/.exec(path)?.[1] ?? [])),
].sort();

/** Every word with where it stands; functions are called, so that theirs are seen. */
function entries(words: unknown, path = ''): Array<readonly [path: string, text: string]> {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return entries(words(...Array(words.length).fill('2')), path);
  return Object.entries(words as object).flatMap(([key, value]) => entries(value, path ? `${path}.${key}` : key));
}

async function wordsOf(area: string, language: string): Promise<unknown> {
  const module: Readonly<Record<string, unknown>> = await import(`../../extension/strings/${area}/${language}.js`);
  return module[language];
}

for (const area of ['menus', 'options', 'welcome']) {
  describe(`what the ${area} say`, () => {
    test('is said in every language we speak', () => {
      const spoken = files.filter((file) => file.area === area).map(({language}) => language);
      assert.deepEqual(spoken.sort(), languages);
    });

    for (const language of languages) {
      test(`has something under each key, and nothing loud: ${language}`, async () => {
        const [own, english] = [entries(await wordsOf(area, language)), entries(await wordsOf(area, 'en'))];
        assert.deepEqual(new Set(own.map(([path]) => path)), new Set(english.map(([path]) => path)));
        assert.deepEqual(
          own.filter(([, text]) => text.trim() === '' || /[!！]/.test(text)),
          [],
        );
        const same = own.filter(
          ([path, text], at) => language !== 'en' && path === english[at]?.[0] && text === english[at]?.[1],
        );
        assert.ok(same.length <= own.length / 10, `left in English: ${same.map(([path]) => path).join(', ')}`);
      });
    }
  });
}

test('the welcome calls the button that watches an order what it is called', async () => {
  for (const language of languages) {
    const popup = entries(await wordsOf('popup', language));
    const welcome = entries(await wordsOf('welcome', language));
    const said = (words: typeof popup, at: string) => words.find(([path]) => path === at)?.[1] ?? '';
    assert.ok(said(welcome, 'order.when').includes(said(popup, 'page.watchOrder')), language);
  }
});

test('French keeps its double signs beside their words, however a line breaks', async () => {
  for (const area of ['menus', 'options', 'welcome']) {
    for (const [path, said] of entries(await wordsOf(area, 'fr'))) {
      assert.doesNotMatch(said, /[^\u00a0][:;?»]( |$)|[^\u00a0]»|«[^\u00a0]/, path);
    }
  }
});

test('what the browser shows of the manifest is short enough, in every language', async () => {
  const {default: english} = await import('../../extension/_locales/en/messages.json', {with: {type: 'json'}});
  const paths = pathsIn('extension/_locales');
  assert.deepEqual(paths.map((path) => path.split('/')[2]?.split('_')[0]).sort(), languages);
  for (const path of paths) {
    const {default: messages} = (await import(`../../${path}`, {with: {type: 'json'}})) as {default: typeof english};
    assert.deepEqual(Object.keys(messages), Object.keys(english), path);
    // Firefox's and Chrome's limits.
    assert.ok(messages.name.message.length <= 45, path);
    assert.ok(messages.description.message.length <= 132, path);
  }
});
