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

/** What a language's areas say, by area and path: `popup.page.watchOrder`. */
async function saidIn(language: string): Promise<ReadonlyMap<string, string>> {
  const areas = [...new Set(files.map(({area}) => area))];
  const said = areas.map(async (area) => entries(await wordsOf(area, language), area));
  return new Map((await Promise.all(said)).flat());
}

test('what is quoted is called what it is called', async () => {
  for (const language of languages) {
    const said = await saidIn(language);
    const quotes = (path: string, quoted: string) =>
      assert.ok(said.get(path)?.includes(said.get(quoted) ?? quoted), `${language}: ${path}`);
    quotes('welcome.order.when', 'popup.page.watchOrder');
    quotes('options.permissions.contextMenus.1', 'menus.selection');
  }
});

test('what is the same is called the same, on each page', async () => {
  for (const language of languages) {
    const said = await saidIn(language);
    const same = (path: string, other: string) => {
      assert.ok(said.get(path), path);
      assert.equal(said.get(path), said.get(other), `${language}: ${path}`);
    };
    same('popup.notify.turnOn', 'welcome.notifications.turnOn');
    same('popup.tell.title', 'options.tell.title');
    same('popup.page.watch', 'card.watch');
    same('popup.consent.allow', 'options.tell.allow');
    same('popup.consent.denied', 'options.tell.denied');
  }
});

/** What each language says to its reader in the other way of address than the shop's page does. */
const others: Readonly<Record<string, string>> = {
  de: '[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\\p{L}*|[Ee]uch',
  es: '[Uu]sted(?:es)?|[Ss]u (?:lista|navegador|país|pedido)',
  fr: '[Tt]u|[Tt]oi|[Tt]on|[Tt]es',
  he: 'שלכם|לכם|אתכם|ידכם|אתם',
  it: '[Tt]u|[Tt]e|[Tt]i|[Tt]u[oae]|[Tt]uoi|[Hh]ai|[Ss]ei|[Pp]uoi',
  ko: '\\p{L}*니다',
  nl: '[Uu]|[Uu]w',
  pl: 'ty|tobie|ciebie|cię|twój|twoj\\p{L}*|twoi\\p{L}*',
  pt: '[Tt]u|[Tt]eu|[Tt]eus|[Tt]uas?',
  sv: '[Nn]i|[Ee]r|[Ee]rt|[Ee]ra',
  tr: '[Ss]en|[Ss]eni|[Ss]ana|[Ss]enin',
  zh: '\\p{L}*你\\p{L}*',
};

for (const [language, other] of Object.entries(others)) {
  test(`addresses its reader as the shop’s page does: ${language}`, async () => {
    const folder = {pt: 'pt_BR', zh: 'zh_CN'}[language] ?? language;
    const {default: messages} = await import(`../../extension/_locales/${folder}/messages.json`, {
      with: {type: 'json'},
    });
    const word = new RegExp(`(?<!\\p{L})(?:${other})(?!\\p{L})`, 'u');
    for (const [path, said] of [...(await saidIn(language)), ...entries(messages)]) {
      assert.doesNotMatch(said, word, path);
    }
  });
}

test('French keeps its double signs beside their words, however a line breaks', async () => {
  for (const [path, said] of await saidIn('fr')) {
    assert.doesNotMatch(said, /[^\u00a0][:;?»]( |$)|[^\u00a0]»|«[^\u00a0]/, path);
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
