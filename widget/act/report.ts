// Reporting a problem: its form, and that it has arrived.
import {html, nothing} from 'lit';
import type {ProblemKind} from '../../shared/problems.js';
import type {PageStrings} from '../../shared/strings/page/en.js';
import {loadPageStrings} from '../../shared/strings/page/load.js';
import type {Rich} from '../../shared/strings/rich.js';
import type {Acting, Dialog, Draft} from '../acts.js';
import {OrderTrackerReportEvent} from '../report-event.js';
import type {Screen} from '../screen.js';
import {choice, DialogFrame} from './dialog-frame.js';
import {dialogWords} from './dialog-words.js';

export async function openReport(acting: Acting, language: string, draft: Draft): Promise<Dialog> {
  const words = await dialogWords(acting, loadPageStrings, language, () => acting.strings()?.page);
  return new ReportDialog(acting, words, draft);
}

interface Trouble {
  readonly say: (words: PageStrings['problem'], screen: Screen) => Rich;
  readonly field?: 'kind' | 'text';
}

class ReportDialog implements Dialog {
  #busy = false;
  #trouble: Trouble | undefined;
  #reported: {readonly case: string; readonly kind: ProblemKind} | undefined;
  readonly #acting: Acting;
  readonly #words: (language: string) => PageStrings;
  readonly #draft: Draft;
  readonly #frame: DialogFrame;

  constructor(acting: Acting, words: (language: string) => PageStrings, draft: Draft) {
    this.#acting = acting;
    this.#words = words;
    this.#draft = draft;
    this.#frame = new DialogFrame(acting);
  }

  render(screen: Screen) {
    const strings = this.#words(screen.language);
    const {problem} = strings;
    const reported = this.#reported;
    return this.#frame.draw({
      title: reported ? problem.done(reported.case) : problem.title,
      lead: reported ? '' : problem.lead(screen.view.order.number),
      back: problem.back,
      busy: this.#busy,
      body: reported ? this.#done(screen, problem, reported) : this.#form(screen, strings),
    });
  }

  #form(screen: Screen, strings: PageStrings) {
    const {problem} = strings;
    const {say, field} = this.#trouble ?? {};
    const hint = field === 'text' ? 'trouble text-hint' : 'text-hint';
    return html`
      ${say ? this.#frame.trouble([{b: problem.notSent}, ' ', ...say(problem, screen)]) : nothing}
      <form class="form" novalidate @submit=${(event: SubmitEvent) => this.#submit(event)}>
        <fieldset class=${field === 'kind' ? 'invalid' : ''} aria-describedby=${field === 'kind' ? 'trouble' : nothing}>
          <legend>${problem.kind}</legend>
          ${this.#acting.tools.problemKinds.map((kind) => choice('radio', 'kind', kind, problem.kinds[kind], kind === this.#draft.kind))}
        </fieldset>
        ${this.#parcel(screen, strings)}
        <div class=${field === 'text' ? 'field invalid' : 'field'}>
          <label for="text">${problem.text}</label>
          <textarea id="text" name="text" rows="5" aria-invalid=${field === 'text'} aria-describedby=${hint}></textarea>
          <p class="hint" id="text-hint">${problem.textHint}</p>
        </div>
        <p class="actions"><button class="button" aria-disabled=${this.#busy}>${problem.send}</button></p>
      </form>
    `;
  }

  #parcel({assessment: {parcels}}: Screen, {problem, word}: PageStrings) {
    const [first, ...others] = parcels;
    if (!first) return nothing;
    const number = first.shipment.number;
    if (others.length === 0) return html`<input type="hidden" name="parcel" value=${number} />`;
    const chosen = this.#draft.parcel ?? '';
    return html`
      <fieldset>
        <legend>${problem.parcel}</legend>
        ${parcels.map((one) => {
          const {number} = one.shipment;
          return choice(
            'radio',
            'parcel',
            number,
            word.parcel(this.#acting.tools.carrierOf(one), number),
            number === chosen,
          );
        })}
        ${choice('radio', 'parcel', '', problem.whole, chosen === '')}
      </fieldset>
    `;
  }

  /** The day is not said of a case that the order does not show yet. */
  #done(
    {view, format}: Screen,
    problem: PageStrings['problem'],
    reported: {readonly case: string; readonly kind: ProblemKind},
  ) {
    const found = view.problems?.find((one) => one.case === reported.case);
    const more = found ? problem.doneSayNoMail(format.day(this.#acting.tools.answerDay(view.policy, found.at))) : '';
    return html`
      <p>${problem.kinds[reported.kind]}. ${more}</p>
      <p class="actions"><button class="button second" type="button" @click=${() => this.#frame.close()}>${problem.back}</button></p>
    `;
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const {problemKinds, longestReport, problemWords} = this.#acting.tools;
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const kind = problemKinds.find((one) => one === data.get('kind'));
    const text = String(data.get('text')).trim();
    const parcel = String(data.get('parcel') ?? '') || undefined;
    if (!kind) return this.#fail({say: ({missing}) => [missing], field: 'kind'});
    if (text.length > longestReport) return this.#fail({say: ({tooLong}) => [tooLong(longestReport)], field: 'text'});
    this.#busy = true;
    this.#acting.onChange();
    const {client, token, signal} = this.#acting;
    const answer = await client.report(token, {kind, text, parcel}, signal).catch(() => undefined);
    if (answer?.outcome === 'ok') await this.#acting.refresh().catch(() => undefined);
    if (!answer || signal.aborted) return;
    this.#busy = false;
    if (answer.outcome === 'unauthorized') return this.#acting.onEnded();
    if (answer.outcome !== 'ok') {
      const {outcome: code} = answer;
      const isTooMany = code === 'rate_limited';
      return this.#fail({say: ({tooMany}, {words}) => (isTooMany ? [tooMany] : problemWords(words, {code}))});
    }
    this.#reported = {case: answer.case, kind};
    form.dispatchEvent(new OrderTrackerReportEvent(answer.case));
    this.#acting.onFocus('#act-title');
    this.#acting.onChange();
  }

  #fail(trouble: Trouble): void {
    this.#trouble = trouble;
    this.#acting.onFocus('#trouble');
    this.#acting.onChange();
  }
}
