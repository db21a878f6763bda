import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {aboutMoment, moment} from '../../shared/answer/screen.js';
import {carrierName} from '../../shared/carriers/index.js';
import {detect} from '../../shared/detect/index.js';
import {isFinal, type Status} from '../../shared/status.js';
import {icon} from '../../widget/icon.js';
import {rich} from '../../widget/rich.js';
import {maySend, sent, wantedFor} from '../consent.js';
import {nameOf} from '../name-of.js';
import type {Watch} from '../watch.js';
import {isAskedNoMore} from './asked-no-more.js';
import type {CarrierChoiceEvent} from './carrier-choice.js';
import type {Desk} from './desk.js';
import {Draft} from './draft.js';
import {popupIcons} from './icons.js';
import {lackingFor} from './lacking.js';
import {askedOf} from './last-asked.js';
import {notice, noticeStyles} from './notice.js';
import {type Row, rowOf} from './row.js';
import {looks} from './styles/look.js';
import {orderStyles} from './styles/order.js';
import {tellNotice} from './tell-notice.js';
import {unreached} from './unreached.js';

/** What somebody can say of a parcel of which nobody else says anything. */
const sayable: readonly Status[] = [
  'pre_transit',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'delivered',
  'returned',
];

/** One watched order: as everywhere else, and below it what its owner calls it, who answers for it, and what is missing. */
export class OneOrder extends LitElement {
  static override styles = [...looks, orderStyles, noticeStyles];

  @property({attribute: false}) desk!: Desk;
  @property({attribute: false}) watch!: Watch;
  @state() private choosing = false;
  #draft = new Draft(this, async (words) => (await this.#edit(words)) !== undefined);

  #edit(change: Omit<Parameters<typeof this.desk.ask<'edit'>>[1], 'id'>) {
    return this.desk.ask('edit', {id: this.watch.id, ...change});
  }

  async #remove(): Promise<void> {
    const {watch, desk} = this;
    if (!(await desk.ask('remove', {id: watch.id}))) return;
    desk.go({name: 'list'});
    desk.done(desk.speech.words.done.removed(nameOf(watch)), () => void desk.ask('restore', {watch}));
  }

  protected override render() {
    const {speech, now} = this.desk;
    const row = rowOf(this.watch, speech, now());
    return html`
      ${this.watch.archivedAt ? nothing : tellNotice(this.desk)}
      ${row.missing === 'carrier' ? nothing : html`<order-tracker lang=${speech.language} .order=${this.watch.view} .clock=${now}></order-tracker>`}
      ${this.watch.source.kind === 'number' ? this.#missing(row, this.watch.source) : nothing} ${this.#source(row)}
      ${this.#yours()}
      <section>
        <button class="button bare" type="button" @click=${() => void this.#remove()}>${icon(popupIcons.remove)} ${speech.words.order.remove}</button>
      </section>
    `;
  }

  /** What the shopper can add to a number by itself. */
  #missing({missing, screen}: Row, {carrier, postcode = ''}: Watch['source'] & {kind: 'number'}) {
    const {words} = this.desk.speech;
    const isAnswered = !this.watch.byHand && screen.parcel?.shipment.facts.lastReport !== undefined;
    const turn = () => {
      this.choosing = !this.choosing;
    };
    return html`
      <section @keydown=${this.#press}>
        <div class="line">
          <div><h2>${carrier ? words.order.carrier : words.row.whichCarrier}</h2>${carrier ? html`<p>${carrierName(carrier)}</p>` : nothing}</div>
          ${carrier ? html`<button class="button bare" type="button" id="change" @click=${turn}>${this.choosing ? words.cancel : words.order.change}</button>` : nothing}
        </div>
        ${!carrier || this.choosing ? this.#carriers() : nothing}
      </section>
      ${missing === 'postcode' || postcode ? this.#postcode(postcode) : nothing}
      ${isAnswered ? nothing : this.#byHand(screen)}
    `;
  }

  /** Escape ends the choice before it leaves the order. */
  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !this.choosing) return;
    event.preventDefault();
    this.choosing = false;
    this.renderRoot.querySelector<HTMLElement>('#change')?.focus();
  }

  #postcode(postcode: string) {
    const {speech, granted, allow} = this.desk;
    const {order, consent} = speech.words;
    // Not before the field is left: a carrier is asked with it.
    const save = ({target}: Event) => this.#edit({postcode: (target as HTMLInputElement).value.trim()});
    const press = async () => {
      if (await allow(wantedFor(sent.postcode, granted))) this.#edit({postcode});
    };
    return html`
      <section>
        <div class="field">
          <label for="postcode">${order.postcode}</label>
          <input id="postcode" maxlength="200" autocomplete="off" dir="auto" .value=${postcode} @change=${save} />
          <p class="hint">${order.postcodeHint}</p>
        </div>
        ${postcode && !maySend(sent.postcode, granted) ? notice({text: consent.postcode, acts: [{label: consent.allow, press}]}) : nothing}
      </section>
    `;
  }

  #carriers() {
    const choose = ({carrier}: CarrierChoiceEvent) => {
      this.choosing = false;
      if (carrier) this.#edit({carrier});
    };
    const {source} = this.watch;
    const candidates = source.kind === 'number' ? detect(source.number) : [];
    return html`<carrier-choice .speech=${this.desk.speech} .candidates=${candidates} @carrier-choice=${choose}></carrier-choice>`;
  }

  #byHand(screen: Row['screen']) {
    const {words, shared} = this.desk.speech;
    const {byHand} = this.watch;
    const set = ({target}: Event) =>
      this.#edit({status: ((target as HTMLSelectElement).value || null) as Status | null});
    return html`
      <section>
        <div class="field">
          <label for="status">${words.order.byHand}</label>
          <select id="status" @change=${set}>
            <option value="" ?selected=${!byHand}>${words.order.notSet}</option>
            ${sayable.map((status) => html`<option value=${status} ?selected=${byHand?.status === status}>${shared.scans.event[status]}</option>`)}
          </select>
          ${byHand ? html`<p class="hint">${words.order.setAt(moment(screen, byHand.at))}</p>` : nothing}
        </div>
      </section>
    `;
  }

  /** Which source answers, when it was asked and when it is next. */
  #source(row: Row) {
    const {speech, settings, granted, allow, outside} = this.desk;
    const {words} = speech;
    const {asking, source, byHand} = this.watch;
    // Whoever says that it is over needs nobody to answer.
    if (byHand && isFinal(byHand.status)) return nothing;
    const lacking = lackingFor(this.watch, settings, granted);
    if (lacking) {
      const acts = [{label: words.consent.allow, press: () => void allow(lacking)}];
      return html`<section><h2>${words.order.source}</h2>${notice({text: words.consent.order, acts})}</section>`;
    }
    const {facts, url} = row.screen.parcel?.shipment ?? {};
    const mayAnswer =
      source.kind === 'shop' || asking.dueAt !== undefined || (facts?.lastReport !== undefined && !byHand);
    const who = byHand ? '' : row.source;
    const asked = askedOf(row);
    const isAsked = mayAnswer && !isAskedNoMore(row);
    const next =
      isAsked && asking.dueAt !== undefined
        ? new Date(Math.max(asking.dueAt, this.desk.now())).toISOString()
        : undefined;
    const failed = source.kind === 'shop' ? unreached(row) : undefined;
    const ask = () => void this.desk.ask('ask', {id: this.watch.id});
    return html`
      <section>
        <h2>${words.order.source}</h2>
        <div class="line">
          <p>
            ${mayAnswer && who ? rich(isAsked ? words.order.answers(who) : [{b: who}]) : [words.order.nobody, url ? ` ${words.order.pageThere}` : nothing]}
            <br /><span class="muted">${asked ? words.asked(moment(row.screen, asked.at)) : nothing}
            ${next ? words.order.next(aboutMoment(row.screen, next)) : nothing}
            ${mayAnswer && !isAsked ? speech.shared.how.noMore : nothing}</span>
          </p>
          ${isAsked ? html`<button class="button second" type="button" @click=${ask}>${words.order.ask}</button>` : nothing}
          ${!mayAnswer && outside.openOptions ? html`<button class="button bare" type="button" @click=${outside.openOptions}>${words.options}</button>` : nothing}
        </div>
        ${failed ? html`<p class="muted">${rich(failed.text)}</p>` : nothing}
      </section>
    `;
  }

  #yours() {
    const {order} = this.desk.speech.words;
    const {name, note} = this.watch;
    return html`
      <section>
        <div class="field">
          <label for="name">${order.name}</label>
          <input id="name" maxlength="200" autocomplete="off" dir="auto" .value=${this.#draft.text('name', name)}
            @input=${this.#write} @change=${this.#leave} @blur=${this.#leave} />
        </div>
        <div class="field">
          <label for="note">${order.note}</label>
          <textarea id="note" rows="2" maxlength="2000" dir="auto" .value=${this.#draft.text('note', note)}
            @input=${this.#write} @change=${this.#leave} @blur=${this.#leave}></textarea>
          <p class="hint">${order.onlyHere}</p>
        </div>
      </section>
    `;
  }

  #write({target}: Event): void {
    const {id, value} = target as HTMLInputElement & {id: 'name' | 'note'};
    this.#draft.write(id, value);
  }

  #leave({type, target}: Event): void {
    const {id, value} = target as HTMLInputElement & {id: 'name' | 'note'};
    this.#draft.leave(id, type === 'change' ? value : undefined);
  }
}
