import {html, nothing} from 'lit';
import {icon, icons} from '../widget/icon.js';
import type {ReportedProblem} from './answers.js';
import type {Speech} from './strings/index.js';
import {problemWord} from './words-of.js';

interface Cases {
  readonly speech: Speech;
  readonly day: (date: string) => string;
  readonly moment: (instant: string) => string;
  /** What the shop says to a case; without a text it is closed. */
  readonly say: (number: string, text: string) => void;
}

/** The cases of an order, newest first: open ones with room for an answer, the others with theirs, folded away. */
export function orderCases(problems: readonly ReportedProblem[], cases: Cases) {
  const open = problems.filter(({state}) => state === 'open');
  const others = problems.filter(({state}) => state !== 'open');
  return html`
    ${open.map((problem) => openCase(problem, cases))}
    ${
      others.length > 0
        ? html`<details>
            <summary>${icon(icons.disclose)} ${cases.speech.words.cases.earlier(others.length)}</summary>
            <div class="column">${others.map((problem) => earlierCase(problem, cases))}</div>
          </details>`
        : nothing
    }
  `;
}

function openCase(problem: ReportedProblem, cases: Cases) {
  const {case: number, answerBy} = problem;
  const {words} = cases.speech;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    cases.say(number, String(new FormData(event.target as HTMLFormElement).get('text') ?? '').trim());
  };
  return html`<section class="section" aria-labelledby=${number}>
    ${reported(problem, cases)}
    <p class="muted">
      <span class="status" data-tone="late">${icon(icons.wait)} ${words.cases.states.open}</span>
      · ${words.today.answerBy} ${cases.day(answerBy)}
    </p>
    <form class="section form" @submit=${submit}>
      <div class="field">
        <label for=${`answer-${number}`}>${words.cases.answer}</label>
        <textarea id=${`answer-${number}`} name="text" required maxlength="2000" dir="auto"></textarea>
        <p class="hint">${words.cases.hint}</p>
      </div>
      <p class="actions">
        <button class="button">${words.cases.send}</button>
        <button class="button bare" type="button" @click=${() => cases.say(number, '')}>${words.cases.close}</button>
      </p>
    </form>
  </section>`;
}

function earlierCase(problem: ReportedProblem, cases: Cases) {
  const {case: number, state, answer, answeredAt} = problem;
  const {words} = cases.speech;
  return html`<section class="section" aria-labelledby=${number}>
    ${reported(problem, cases)}
    <p class="muted">
      <span class="status" data-tone="done">${icon(icons.check)} ${words.cases.states[state]}</span>
      ${answeredAt ? `· ${cases.moment(answeredAt)}` : nothing}
    </p>
    <p>${answer ? html`${words.cases.answer}: <q dir="auto">${answer}</q>` : words.cases.noAnswer}</p>
  </section>`;
}

function reported(problem: ReportedProblem, {speech, moment}: Cases) {
  const {case: number, text, reportedAt} = problem;
  return html`<h2 id=${number}>${speech.words.today.case} <bdi dir="ltr">${number}</bdi></h2>
    <p>
      ${problemWord(problem, speech)}${text ? html`: <q dir="auto">${text}</q>` : nothing}<br />
      <span class="muted">${speech.words.cases.reported} ${moment(reportedAt)}</span>
    </p>`;
}
