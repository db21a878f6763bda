import {html, nothing} from 'lit';
import Bell from 'lucide/dist/esm/icons/bell.mjs';
import MessageSquare from 'lucide/dist/esm/icons/message-square.mjs';
import {offeredWords, saidWord} from '../shared/answer/arrival.js';
import {isReasonToWrite} from '../shared/answer/policy-line.js';
import {moment} from '../shared/answer/screen.js';
import type {Situation} from '../shared/assess-parcel.js';
import type {CustomerWord, ProblemKind} from '../shared/problems.js';
import type {NotLoaded, ThingsToDo} from './acts.js';
import {icon} from './icon.js';
import {alertNotice, problemWords} from './problem-words.js';
import type {Screen} from './screen.js';

/** What is wrong in a state in which to report is the thing to do. */
const likelyKind: Readonly<Partial<Record<Situation, ProblemKind>>> = {
  late: 'late',
  stalled: 'late',
  lost: 'not_received',
};

/** Where the carrier is asked first, or the shop is written to. */
const notToReport: readonly Situation[] = [
  'action_needed',
  'attempt_failed',
  'no_scan',
  'label_made',
  'returning',
  'returned',
  'cancelled',
];

/** To be told, to report something, to say that it has come. */
export function help(screen: Screen, acts: ThingsToDo | undefined) {
  if (!acts || screen.view.access === 'read') return nothing;
  const {view, parcel, assessment, words, language} = screen;
  const isWhole = view.access === 'full';
  const isMissing = parcel?.situation === 'delivered' && saidWord(screen)?.word === 'not_received';
  const isReportAbove = isReportFirst(screen) || (isWhole && isMissing);
  const isOver = ['delivered', 'returned', 'cancelled'].includes(assessment.status);
  const sent = parcel === undefined ? words.act.tellSent : words.act.tell;
  const tell = () => (isWhole ? acts.tell(language) : acts.seeRest());
  const report = () => (isWhole ? acts.report(language, about(screen)) : acts.seeRest());
  const isSaidHere = isWhole && parcel?.situation !== 'delivered';
  const canSay = isSaidHere && offeredWords(screen).length > 0;
  const isSaid = isSaidHere && (saidWord(screen) !== undefined || acts.problem !== undefined);
  if (isOver && isReportAbove && !canSay && !isSaid && !acts.notLoaded) return nothing;
  const hint = isWhole ? nothing : 'rest-first';
  return html`
    <div class="section" part="help">
      ${acts.notLoaded ? tryAgain(screen, acts.notLoaded) : nothing}
      ${isSaid ? saidLine(screen, acts) : nothing}
      <p class="actions">
        ${isOver ? nothing : html`<button class="button second" type="button" id="tell" aria-describedby=${hint} aria-disabled=${acts.busy} @click=${tell}>${icon(Bell)} ${sent}</button>`}
        ${isReportAbove ? nothing : html`<button class="button bare" type="button" id="report" aria-describedby=${hint} aria-disabled=${acts.busy} @click=${report}>${words.act.report}</button>`}
        ${canSay ? wordButtons(screen, acts, false) : nothing}
      </p>
      ${isWhole ? nothing : html`<p class="source" id="rest-first">${words.act.restFirst}</p>`}
    </div>
  `;
}

/** Where trying again has not helped either, the page is what may. */
function tryAgain({words: {act, lookUp}}: Screen, {isOffline, tries, again}: NotLoaded) {
  const why = tries > 1 ? [lookUp.notLoaded] : act.notLoaded;
  return html`
    ${alertNotice(isOffline ? act.offline : why)}
    <p class="actions"><button class="button second" type="button" id="try-again" @click=${again}>${act.tryAgain}</button></p>
  `;
}

/** Whether to report it is the thing to do now. */
export function isReportFirst({view, parcel, assessment}: Screen): boolean {
  if (view.access !== 'full' || !parcel || notToReport.includes(parcel.situation)) return false;
  return isReasonToWrite(parcel, assessment.handOverLate);
}

/** The button for a report about what is plainly wrong with the parcel that is shown. */
export function reportButton({words, language, parcel}: Screen, acts: ThingsToDo, looks: string, kind?: ProblemKind) {
  const draft = {kind: kind ?? (parcel && likelyKind[parcel.situation]), parcel: parcel?.shipment.number};
  return html`<button class=${looks} type="button" id="report" aria-disabled=${acts.busy} @click=${() => acts.report(language, draft)}>${icon(MessageSquare)} ${words.act.report}</button>`;
}

/** Of the parcel that is shown: has it come? What is said stands beside the carrier's word. */
export function arrival(screen: Screen, acts: ThingsToDo) {
  const said = saidWord(screen);
  const report = said?.word === 'not_received' ? reportButton(screen, acts, 'button second', 'not_received') : nothing;
  return html`${saidLine(screen, acts)}<p class="actions">${report} ${wordButtons(screen, acts, said === undefined)}</p>`;
}

function saidLine(screen: Screen, {problem}: ThingsToDo) {
  const {format, words} = screen;
  const said = saidWord(screen);
  return html`
    ${said ? html`<p class="source" id="said" tabindex="-1">${format.join(words.scans.said[said.word], moment(screen, said.at))}</p>` : nothing}
    ${problem ? alertNotice(problemWords(words, problem)) : nothing}
  `;
}

/** Where nothing was said yet of what has been delivered, that it is not there is what most want to say. */
function wordButtons(screen: Screen, acts: ThingsToDo, isFirst: boolean) {
  const {parcel, words} = screen;
  const button = (word: CustomerWord) => html`
    <button
      class=${isFirst && word === 'not_received' ? 'button second' : 'button bare'}
      type="button"
      aria-disabled=${acts.busy}
      @click=${() => parcel && acts.say(parcel.shipment.number, word)}
    >
      ${words.act.word[word]}
    </button>
  `;
  return [...offeredWords(screen)].reverse().map(button);
}

function about({parcel}: Screen) {
  return parcel ? {parcel: parcel.shipment.number} : {};
}
