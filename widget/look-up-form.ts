import {html, type TemplateResult} from 'lit';
import type {FirstStrings} from '../shared/strings/index.js';

export type FieldName = 'order' | 'factor';

/** What proves an order the customer's. */
export type FactorKind = 'email' | 'postcode' | 'either';

/** What comes into the form once somebody has begun to fill it in. */
export interface FormParts {
  /** Above the fields, between them and the button, and below it. */
  readonly above?: unknown;
  readonly inside?: unknown;
  readonly below?: unknown;
  /** The fields in which what was typed is the problem. */
  readonly invalid?: readonly FieldName[];
  /** What the first field seems to hold. */
  readonly seen?: string | undefined;
  readonly kind?: FactorKind;
}

export interface LookUpForm extends FormParts {
  readonly words: FirstStrings['lookUp'];
  readonly kind: FactorKind;
  /** What was typed or given; kept when a look-up fails. */
  readonly number: string;
  readonly factor: string;
  readonly busy: boolean;
  /** Somebody is about to look an order up, or types. */
  readonly prepare: (form: HTMLFormElement) => unknown;
  readonly submit: (number: string, factor: string) => void;
}

export function lookUpForm(form: LookUpForm): TemplateResult {
  const {words, kind, number, factor, busy, invalid = [], above, inside, below, seen, prepare, submit} = form;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    submit(String(data.get('order')).trim(), String(data.get('factor')).trim());
  };
  const onInput = ({currentTarget}: Event) => prepare(currentTarget as HTMLFormElement);
  // What comes in then would move the button from under the press that gives it the focus.
  const onFocus = (event: FocusEvent) => event.target instanceof HTMLInputElement && onInput(event);
  const label = kind === 'email' || kind === 'postcode' ? words[kind] : words.factor;
  return html`
    <h2 id="headline" part="headline" class="headline plain" tabindex="-1">${words.title}</h2>
    ${above}
    <form class="form" part="form" novalidate aria-busy=${busy} @focusin=${onFocus} @input=${onInput} @submit=${onSubmit}>
      ${field('order', words.order, seen ?? words.orderHint, number, invalid, 'off')}
      ${field('factor', label, words.factorHint, factor, invalid, kind === 'postcode' ? 'postal-code' : 'email', kind === 'email' ? kind : 'text')}
      ${inside}
      <button class="button" part="button" type="submit" aria-disabled=${busy}>${busy ? words.looking : words.submit}</button>
      ${below}
    </form>
  `;
}

function field(
  name: FieldName,
  label: string,
  hint: string,
  value: string,
  wrong: readonly FieldName[],
  autocomplete: 'off' | 'email' | 'postal-code',
  inputMode = 'text',
) {
  const invalid = wrong.includes(name);
  return html`
    <div class=${invalid ? 'field invalid' : 'field'}>
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        .value=${value}
        autocomplete=${autocomplete}
        inputmode=${inputMode}
        autocapitalize="off"
        spellcheck="false"
        maxlength="200"
        required
        aria-invalid=${invalid}
        aria-describedby="${name}-hint ${invalid ? 'problem' : ''}"
      />
      <p class="hint" id="${name}-hint" aria-live="polite">${hint}</p>
    </div>
  `;
}
