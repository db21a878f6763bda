// Reporting a problem, on a page of its own: its form, and that it has arrived.
import {html} from 'hono/html';
import {answerDay} from '../../shared/answer/answer-day.js';
import {carrierOf} from '../../shared/answer/screen.js';
import type {ProblemKind} from '../../shared/problems.js';
import {problemKinds} from '../../shared/problems.js';
import {longestReport} from '../../shared/report.js';
import type {Hosted, Markup} from './hosted.js';
import {icon} from './icon.js';

/** What the form holds, as it was sent or as a link has filled it in. */
export interface Draft {
  readonly kind: ProblemKind | undefined;
  readonly parcel: string | undefined;
  readonly text: string;
}

export type Trouble = 'missing' | 'tooLong' | 'tooMany';

export function problemMain(hosted: Hosted, draft: Draft, trouble?: Trouble): Markup {
  const {screen, strings, order} = hosted;
  const {problem} = strings;
  return html`<main class="one-page">
      <p><a class="button bare back" href="${order}">${icon('back')} ${problem.back}</a></p>
      <div class="stack"><h1>${problem.title}</h1><p class="muted">${problem.lead(screen.view.order.number)}</p></div>
      ${trouble ? html`<div class="notice" role="alert" data-tone="stop" id="trouble">${icon('error')}<p><b>${problem.notSent}</b> ${said(hosted, trouble)}</p></div>` : ''}
      <form class="form" method="post" action="${order}/problem">
        <fieldset${trouble === 'missing' ? html` class="invalid" aria-describedby="trouble"` : ''}>
          <legend>${problem.kind}</legend>
          ${problemKinds.map((kind) => choice('kind', kind, problem.kinds[kind], kind === draft.kind))}
        </fieldset>
        ${whichParcel(hosted, draft)}
        <div class="${trouble === 'tooLong' ? 'field invalid' : 'field'}">
          <label for="text">${problem.text}</label>
          <textarea id="text" name="text" rows="5" aria-describedby="${trouble === 'tooLong' ? 'trouble ' : ''}text-hint"${trouble === 'tooLong' ? html` aria-invalid="true"` : ''}>
${draft.text}</textarea>
          <p class="hint" id="text-hint">${problem.textHint}</p>
        </div>
        <p class="actions"><button class="button">${problem.send}</button></p>
      </form>
    </main>`;
}

function said({strings: {problem}}: Hosted, trouble: Trouble): string {
  return trouble === 'tooLong' ? problem.tooLong(longestReport) : problem[trouble];
}

function whichParcel({screen, strings: {problem, word}}: Hosted, {parcel}: Draft): Markup | '' {
  const all = screen.assessment.parcels;
  if (all.length === 0) return '';
  if (all.length === 1) return html`<input type="hidden" name="parcel" value="${all[0]?.shipment.number}" />`;
  const known = all.some(({shipment}) => shipment.number === parcel);
  return html`<fieldset>
          <legend>${problem.parcel}</legend>
          ${all.map((one) => choice('parcel', one.shipment.number, word.parcel(carrierOf(one), one.shipment.number), one.shipment.number === parcel))}
          ${choice('parcel', '', problem.whole, !known)}
        </fieldset>`;
}

function choice(name: string, value: string, text: string, isChosen: boolean): Markup {
  return html`<label class="choice"><input type="radio" name="${name}" value="${value}"${isChosen ? html` checked` : ''} /><span>${text}</span></label>`;
}

/** What a report has come to. Reached by an address of its own, so that loading it again sends nothing. */
export function reportedMain({screen, strings, order, hasEmail}: Hosted, number: string): Markup | undefined {
  const {view, format} = screen;
  const found = view.problems?.find((one) => one.case === number);
  if (!found) return undefined;
  const day = format.day(answerDay(view.policy, found.at));
  const {problem} = strings;
  return html`<main class="one-page">
      <div class="stack" role="status"><h1>${problem.done(number)}</h1><p>${problem.kinds[found.kind]}. ${hasEmail ? problem.doneSay(day) : problem.doneSayNoMail(day)}</p></div>
      <p><a class="button second" href="${order}">${problem.back}</a></p>
    </main>`;
}
