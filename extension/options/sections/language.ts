import {html} from 'lit';
import {languages} from '../../strings/options/index.js';
import type {Page, Section} from '../page.js';

export function languageSection(page: Page): Section {
  const {words, known, edge} = page;
  const {language: chosen = ''} = known.settings;
  const choose = (language: string) =>
    page.act('language', async () => {
      await edge.send('settings', {language: language || null});
      return undefined;
    });
  const control = html`<select
    aria-labelledby="name-language"
    @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${chosen === ''}>${words.language.browsers(nameOf(edge.browserLanguage))}</option>
    ${languages.map(
      (language) =>
        html`<option value=${language} lang=${language} ?selected=${chosen === language}>${nameOf(language)}</option>`,
    )}
  </select>`;
  return {
    title: words.language.title,
    rows: [{id: 'language', name: words.language.ofThis, control}],
  };
}

/** What we write, by its own name. */
const written: Readonly<Record<string, string>> = {pt: 'pt-BR', zh: 'zh-Hans'};

function nameOf(language: string): string {
  const tag = written[language] ?? language;
  const name = new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;
  return `${name.charAt(0).toLocaleUpperCase(tag)}${name.slice(1)}`;
}
