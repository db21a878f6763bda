// The fields of settings. Each is named by where its value stands in the settings, as a JSON pointer (RFC 6901): so the
// gateway names what is wrong.
import {html, nothing, type TemplateResult} from 'lit';

interface Field {
  readonly name: string;
  readonly label: string;
}

export interface InputField extends Field {
  readonly type: 'number' | 'email' | 'url' | 'time' | 'color';
  readonly value: string | number | undefined;
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
}

export type Options = readonly (readonly [value: string, text: string])[];

export interface ChoiceField extends Field {
  readonly value: string | undefined;
  readonly options: Options;
}

/** What is wrong, by the names of fields. */
export type Wrong = ReadonlyMap<string, string>;

export function inputField(field: InputField, wrong: Wrong): TemplateResult {
  const {name, type, value, required = false, min, max} = field;
  const input = (isWrong: boolean, note: string | typeof nothing) => html`<input
    id=${name}
    name=${name}
    type=${type}
    dir="ltr"
    min=${min ?? nothing}
    max=${max ?? nothing}
    ?required=${required}
    aria-invalid=${isWrong}
    aria-describedby=${note}
    .value=${String(value ?? '')}
  />`;
  return labelled(field, wrong, input);
}

export function choiceField(field: ChoiceField, wrong: Wrong = new Map()): TemplateResult {
  const {name, value = '', options} = field;
  const select = (isWrong: boolean, note: string | typeof nothing) => html`<select
    id=${name}
    name=${name}
    aria-invalid=${isWrong}
    aria-describedby=${note}
  >
    ${options.map(([one, text]) => html`<option value=${one} .selected=${one === value}>${text}</option>`)}
  </select>`;
  return labelled(field, wrong, select);
}

interface Group {
  readonly name: string;
  /** Where they stand together in the settings, if they do. */
  readonly at?: string;
  readonly hint?: string;
}

/** Fields that belong together, under a name of their own. */
export function group({at, name, hint}: Group, fields: unknown, wrong: Wrong) {
  const problem = at === undefined ? undefined : said(at, wrong);
  const note = problem ?? hint;
  return html`<fieldset
    name=${at ?? nothing}
    class=${problem ? 'invalid' : ''}
    aria-describedby=${note === undefined ? nothing : `${at}-note`}
  >
    <legend>${name}</legend>
    ${note === undefined ? nothing : html`<p class="hint" id=${`${at}-note`}>${note}</p>`}
    <div class="fields">${fields}</div>
  </fieldset>`;
}

/** Any of several, each with a box to tick. */
export function tickBoxes(name: string, options: Options, ticked: readonly string[]): TemplateResult[] {
  return options.map(
    ([value, text]) => html`<label class="choice">
      <input type="checkbox" name=${name} value=${value} .checked=${ticked.includes(value)} />
      <span>${text}</span>
    </label>`,
  );
}

function labelled(
  {name, label}: Field,
  wrong: Wrong,
  control: (isWrong: boolean, note: string | typeof nothing) => TemplateResult,
) {
  const isWrong = wrong.has(name);
  return html`<div class=${isWrong ? 'field invalid' : 'field'}>
    <label for=${name}>${label}</label>
    ${control(isWrong, isWrong ? `${name}-note` : nothing)}
    ${isWrong ? html`<p class="hint" id="${name}-note">${said(name, wrong)}</p>` : nothing}
  </div>`;
}

/** The gateway says it in English. */
function said(name: string, wrong: Wrong): TemplateResult | undefined {
  return wrong.has(name) ? html`<span class="wrong" dir="ltr" lang="en">${wrong.get(name)}</span>` : undefined;
}
