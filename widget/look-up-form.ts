import {html, nothing} from 'lit';
import type {Strings} from '../shared/strings/en.js';
import type {Rich} from '../shared/strings/rich.js';
import {icon, icons} from './icon.js';
import {type LinkByMail, linkByMail} from './link-by-mail.js';
import {isAboutInput, type Problem, problemWords} from './problem-words.js';
import {rich} from './rich.js';

export interface LookUpForm {
  readonly words: Strings;
  /** What was typed or given; kept when a look-up fails. */
  readonly number: string;
  readonly factor: string;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** How to have a link mailed instead. */
  readonly link: LinkByMail;
  readonly submit: (number: string, factor: string) => void;
}

export function lookUpForm({words, number, factor, busy, link, submit, ...failed}: LookUpForm) {
  const {lookUp} = words;
  const problem = link.asked ? undefined : (link.problem ?? failed.problem);
  const invalid = problem !== undefined && isAboutInput(problem);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    submit(String(data.get('order')).trim(), String(data.get('factor')).trim());
  };
  return html`
    <div class="answer"><h2 id="headline" part="headline" class="headline plain" tabindex="-1">${lookUp.title}</h2></div>
    ${problem ? alertNotice(problemWords(words, problem)) : nothing}
    <form class="form" part="form" novalidate aria-busy=${busy} @submit=${onSubmit}>
      ${field('order', lookUp.order, lookUp.orderHint, number, invalid, 'off')}
      ${field('factor', lookUp.factor, lookUp.factorHint, factor, invalid, 'email')}
      <button class="button" part="button" type="submit" aria-disabled=${busy}>${busy ? lookUp.looking : lookUp.submit}</button>
      ${failed.problem ? linkByMail(words, link) : nothing}
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
