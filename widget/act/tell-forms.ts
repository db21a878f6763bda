import {html, nothing} from 'lit';
import type {Format} from '../../shared/format.js';
import type {TellStrings} from '../../shared/strings/tell/en.js';
import type {Subscriber, Told} from '../../shared/told.js';
import type {Acting} from '../acts.js';
import {choice} from './dialog-frame.js';

export type Trouble = 'wrong_address' | 'not_agreed' | 'too_many' | 'too_fast';

/** What has come of the last thing that was done, and where that was: at an address, or where one of a kind is added. */
export interface Note {
  readonly place: Subscriber['id'] | Subscriber['channel'];
  readonly said?: 'saved' | 'ended' | 'resumed' | 'asked' | 'there';
  readonly trouble?: Trouble;
}

interface Around {
  readonly tools: Acting['tools'];
  readonly strings: TellStrings;
  readonly format: Format;
  readonly told: Told;
  readonly busy: boolean;
  readonly note: Note | undefined;
}

interface Doing {
  readonly save: (event: SubmitEvent) => void;
  readonly stop: () => void;
  readonly again: () => void;
}

/** One address: what it is told, or that nothing goes there. */
export function subscriberSection(around: Around, one: Subscriber, isOnly: boolean, doing: Doing) {
  const {strings} = around;
  return html`
    <section class="act" aria-labelledby=${`address-${one.id}`}>
      <h3 id=${`address-${one.id}`}>
        ${strings[one.channel]}${one.channel === 'push' ? nothing : html`: <bdi dir="ltr">${one.address}</bdi>`}
      </h3>
      ${noteAt(around, one.id)}
      ${one.state === 'active' ? chosen(around, one, isOnly, doing) : silent(around, one, doing)}
    </section>
  `;
}

function chosen({tools, strings, format, told, busy}: Around, one: Subscriber, isOnly: boolean, {save, stop}: Doing) {
  const wanted = one.moments ?? told.usual.moments;
  const since = one.source === 'order' ? strings.cameWithOrder : strings.agreedOn(format.day(one.since.slice(0, 10)));
  return html`
    <p class="muted">${since}</p>
    <form class="form" novalidate @submit=${save}>
      <fieldset>
        <legend>${strings.tellWhen}</legend>
        <div class="choices two">
          ${tools.moments.map((moment) => choice('checkbox', 'moment', moment, strings.moment[moment], wanted.includes(moment)))}
        </div>
      </fieldset>
      <p class="actions">
        <button class=${isOnly ? 'button' : 'button second'} aria-disabled=${busy}>${strings.save}</button>
        <button class="button bare" type="button" aria-disabled=${busy} @click=${stop}>${strings.stop}</button>
      </p>
    </form>
  `;
}

function silent({strings, busy}: Around, {state, endedByReader}: Subscriber, {stop, again}: Doing) {
  const isPending = state === 'pending';
  const button = (text: string, act: () => void) => html`
    <p class="actions"><button class="button second" type="button" aria-disabled=${busy} @click=${act}>${text}</button></p>
  `;
  return html`
    <p class="muted">${isPending ? strings.pending : strings.ended}</p>
    ${isPending ? button(strings.stop, stop) : nothing} ${endedByReader ? button(strings.again, again) : nothing}
  `;
}

/** Gives one more address, with the words that are agreed to by that. */
export function addForm(around: Around, channel: 'email' | 'sms', isMain: boolean, add: (event: SubmitEvent) => void) {
  const {strings, told, busy, note} = around;
  const consent = told.consents[channel];
  if (!consent) return nothing;
  const isEmail = channel === 'email';
  const isWrong = note?.place === channel && note.trouble === 'wrong_address';
  const field = `new-${channel}`;
  const hint = `hint-${channel}`;
  return html`
    <section class="act" aria-labelledby=${`add-${channel}`}>
      <h3 id=${`add-${channel}`}>${isEmail ? strings.addEmail : strings.addSms}</h3>
      ${noteAt(around, channel)}
      <form class="form" novalidate @submit=${add}>
        <div class=${isWrong ? 'field invalid' : 'field'}>
          <label for=${field}>${isEmail ? strings.emailField : strings.smsField}</label>
          <input
            id=${field}
            name="address"
            type=${isEmail ? 'email' : 'tel'}
            autocomplete=${isEmail ? 'email' : 'tel'}
            dir="ltr"
            required
            maxlength="200"
            aria-invalid=${isWrong}
            aria-describedby=${isWrong ? `note ${hint}` : hint}
          />
          <p class="hint" id=${hint}>${isEmail ? '' : strings.smsHint} ${strings.addHint}</p>
        </div>
        <label class="choice">
          <input type="checkbox" name="consent" value=${consent.id} required />
          <span lang=${told.usual.language} dir="auto">${consent.text}</span>
        </label>
        <p class="actions"><button class=${isMain ? 'button' : 'button second'} aria-disabled=${busy}>${strings.add}</button></p>
      </form>
    </section>
  `;
}

/** Leads to the gateway's page, where this browser can be told. `elsewhere`: that it opens a new tab. */
export function notifyLink({browser}: TellStrings, page: string, elsewhere: string) {
  return html`
    <section class="act" aria-labelledby="add-push">
      <h3 id="add-push">${browser.title}</h3>
      <p class="actions">
        <a class="button second" href=${`${page}/tell`} target="_blank" rel="noopener noreferrer">
          ${browser.start}<span class="hidden">, ${elsewhere}</span>
        </a>
      </p>
    </section>
  `;
}

/** It gets the focus, because the button that was pressed may be gone. */
function noteAt({tools: {icon, icons, mostAddresses}, strings: {said}, note}: Around, place: Note['place']) {
  if (note?.place !== place) return nothing;
  const {trouble} = note;
  const done = note.said && said[note.said];
  const wrong = trouble === 'too_many' ? said.too_many(mostAddresses) : trouble && said[trouble];
  return html`
    <div class="notice" role=${trouble ? 'alert' : 'status'} id="note" tabindex="-1" data-tone=${trouble ? 'stop' : 'done'}>
      ${icon(trouble ? icons.error : icons.check)}<p>${wrong ?? done}</p>
    </div>
  `;
}
