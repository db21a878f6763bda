import {html} from 'lit';
import {moments} from '../shared/moments.js';
import {languageNames, tellStrings} from '../shared/strings/tell/index.js';
import type {groupings} from '../shared/told.js';
import {choiceField, group, inputField, tickBoxes, type Wrong} from './fields.js';
import {textIn} from './settings-form.js';
import type {Speech} from './strings/index.js';

/** How a shop tells its customers, as the gateway keeps it. */
export interface Telling {
  readonly language: string;
  readonly moments: readonly string[];
  readonly grouping: (typeof groupings)[number];
  readonly quiet: {readonly from: string; readonly to: string} | null;
  readonly mostPerDay: number;
  readonly replyTo?: string | undefined;
  readonly brand: {
    readonly logoUrl?: string | undefined;
    readonly accent: string;
    readonly onAccent: string;
  };
}

/** How a shop tells its customers, as fields. */
export function tellingFields(telling: Telling, {language, words: {policy}}: Speech, wrong: Wrong) {
  const {tell} = policy;
  const {strings} = tellStrings(language);
  const {quiet, brand} = telling;
  const names: Readonly<Record<string, string>> = {[telling.language]: telling.language, ...languageNames};
  return html`
    ${group(
      {name: tell.moments},
      tickBoxes(
        '/moments',
        moments.map((one) => [one, strings.moment[one]]),
        telling.moments,
      ),
      wrong,
    )}
    ${choiceField({name: '/grouping', label: strings.grouping, value: telling.grouping, options: Object.entries(strings.groupings)}, wrong)}
    ${choiceField({name: '/language', label: tell.language, value: telling.language, options: Object.entries(names)}, wrong)}
    ${group(
      {at: '/quiet', name: tell.quiet, hint: tell.quietSay},
      html`
        ${inputField({name: '/quiet/from', label: tell.from, value: quiet?.from, type: 'time'}, wrong)}
        ${inputField({name: '/quiet/to', label: tell.to, value: quiet?.to, type: 'time'}, wrong)}
      `,
      wrong,
    )}
    ${group(
      {name: tell.mails},
      html`
        ${inputField({name: '/mostPerDay', label: tell.mostPerDay, value: telling.mostPerDay, type: 'number', required: true, min: 1, max: 50}, wrong)}
        ${inputField({name: '/replyTo', label: tell.replyTo, value: telling.replyTo, type: 'email'}, wrong)}
        ${inputField({name: '/brand/logoUrl', label: tell.logo, value: brand.logoUrl, type: 'url'}, wrong)}
        ${inputField({name: '/brand/accent', label: tell.accent, value: brand.accent, type: 'color'}, wrong)}
        ${inputField({name: '/brand/onAccent', label: tell.onAccent, value: brand.onAccent, type: 'color'}, wrong)}
      `,
      wrong,
    )}
  `;
}

/** What was filled in. Of two hours one that is missing is left to the gateway to name. */
export function tellingIn(form: HTMLFormElement): Telling {
  const data = new FormData(form);
  const text = (name: string) => textIn(data, name) ?? '';
  const [from, to] = [text('/quiet/from'), text('/quiet/to')];
  return {
    language: text('/language'),
    moments: data.getAll('/moments').map(String),
    grouping: data.get('/grouping') as Telling['grouping'],
    quiet: from || to ? {from, to} : null,
    mostPerDay: Number(data.get('/mostPerDay')),
    replyTo: textIn(data, '/replyTo'),
    brand: {
      logoUrl: textIn(data, '/brand/logoUrl'),
      accent: text('/brand/accent'),
      onAccent: text('/brand/onAccent'),
    },
  };
}
