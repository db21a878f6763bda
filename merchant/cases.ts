import {html, nothing} from 'lit';
import {pageStringsFor} from '../shared/strings/page/index.js';
import type {ReportedProblem} from './answers.js';
import type {Speech} from './strings/index.js';

/** What the shop says to a case; without a text it is closed. */
export type SayTo = (number: string, text: string) => void;

/** The open cases of an order, each with what its customer says and room for an answer. */
export function openCases(
  problems: readonly ReportedProblem[],
  {language, words}: Speech,
  day: (date: string) => string,
  say: SayTo,
) {
  const kinds: Readonly<Record<string, string>> = pageStringsFor(language).problem.kinds;
  const {cases, today} = words;
  const submit = (event: SubmitEvent, number: string) => {
    event.preventDefault();
    say(number, String(new FormData(event.target as HTMLFormElement).get('text') ?? '').trim());
  };
  return problems.map(
    ({case: number, kind, text, answerBy}) => html`<section class="section" aria-labelledby=${number}>
      <h2 id=${number}>${today.case} <bdi dir="ltr">${number}</bdi></h2>
      <p>${kinds[kind] ?? kind}${text ? html`: <q>${text}</q>` : nothing}</p>
      <p class="muted">${today.answerBy} ${day(answerBy)}</p>
      <form class="section form" @submit=${(event: SubmitEvent) => submit(event, number)}>
        <div class="field">
          <label for=${`answer-${number}`}>${cases.answer}</label>
          <textarea class="letter" id=${`answer-${number}`} name="text" required maxlength="2000" dir="auto"></textarea>
          <p class="hint">${cases.hint}</p>
        </div>
        <p class="actions">
          <button class="button">${cases.send}</button>
          <button class="button bare" type="button" @click=${() => say(number, '')}>${cases.close}</button>
        </p>
      </form>
    </section>`,
  );
}
