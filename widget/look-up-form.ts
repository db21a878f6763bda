import {html, nothing} from 'lit';
import type {Strings} from '../shared/strings/en.js';
import type {Rich} from '../shared/strings/rich.js';
import {icon, icons} from './icon.js';
import {rich} from './rich.js';

export interface LookUpForm {
  readonly words: Strings;
  /** What was typed or given; kept when a look-up fails. */
  readonly number: string;
  readonly factor: string;
  readonly busy: boolean;
  readonly problem: Rich | undefined;
  /** Whether what was typed is the problem. */
  readonly invalid: boolean;
  readonly submit: (number: string, factor: string) => void;
}

export function lookUpForm({words, number, factor, busy, problem, invalid, submit}: LookUpForm) {
  const {lookUp} = words;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    submit(String(data.get('order')).trim(), String(data.get('factor')).trim());
  };
  return html`
    <div class="answer"><h2 id="headline" part="headline" class="headline plain" tabindex="-1">${lookUp.title}</h2></div>
    ${problem ? alertNotice(problem) : nothing}
    <form class="form" part="form" novalidate aria-busy=${busy} @submit=${onSubmit}>
      ${field('order', lookUp.order, lookUp.orderHint, number, invalid, 'off')}
      ${field('factor', lookUp.factor, lookUp.factorHint, factor, invalid, 'email')}
      <button class="button" part="button" type="submit" aria-disabled=${busy}>${busy ? lookUp.looking : lookUp.submit}</button>
    </form>
  `;
}

/** What went wrong, said at once. */
export function alertNotice(problem: Rich) {
  return html`<div class="notice" role="alert" id="problem" data-tone="stop">${icon(icons.error)}<p>${rich(problem)}</p></div>`;
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

export function looking({lookUp}: Strings) {
  return html`<p class="source" part="looking">${lookUp.looking}</p>`;
}
