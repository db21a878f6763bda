import {html, type TemplateResult} from 'lit';
import type {FirstStrings} from '../shared/strings/index.js';

export interface LookUpForm {
  readonly words: FirstStrings['lookUp'];
  /** What was typed or given; kept when a look-up fails. */
  readonly number: string;
  readonly factor: string;
  readonly busy: boolean;
  /** Whether what was typed is the problem. */
  readonly invalid: boolean;
  /** What is said above the fields and below them. */
  readonly above: unknown;
  readonly below: unknown;
  /** Somebody is about to look an order up. */
  readonly prepare: () => void;
  readonly submit: (number: string, factor: string) => void;
}

export function lookUpForm({
  words,
  number,
  factor,
  busy,
  invalid,
  above,
  below,
  prepare,
  submit,
}: LookUpForm): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    submit(String(data.get('order')).trim(), String(data.get('factor')).trim());
  };
  return html`
    <div class="answer"><h2 id="headline" part="headline" class="headline plain" tabindex="-1">${words.title}</h2></div>
    ${above}
    <form class="form" part="form" novalidate aria-busy=${busy} @focusin=${prepare} @submit=${onSubmit}>
      ${field('order', words.order, words.orderHint, number, invalid, 'off')}
      ${field('factor', words.factor, words.factorHint, factor, invalid, 'email')}
      <button class="button" part="button" type="submit" aria-disabled=${busy}>${busy ? words.looking : words.submit}</button>
      ${below}
    </form>
  `;
}

function field(
  name: string,
  label: string,
  hint: string,
  value: string,
  invalid: boolean,
  autocomplete: 'off' | 'email',
) {
  return html`
    <div class=${invalid ? 'field invalid' : 'field'}>
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        .value=${value}
        autocomplete=${autocomplete}
        autocapitalize="off"
        spellcheck="false"
        maxlength="200"
        required
        aria-invalid=${invalid}
        aria-describedby=${invalid ? `${name}-hint problem` : `${name}-hint`}
      />
      <p class="hint" id=${`${name}-hint`}>${hint}</p>
    </div>
  `;
}
