// The page on which a reader chooses: a form for each address, and one for each kind of address that can be added.
import {html} from 'hono/html';
import {moments} from '../../shared/moments.js';
import {languageNames, tellStrings} from '../../shared/strings/tell/index.js';
import type {AddResult, Choosing} from '../choosing.js';
import {consentText} from '../notify/consent-texts.js';
import {groupings} from '../notify/telling.js';
import {mostAddresses, type SubscriberRow} from '../store/choices.js';
import type {Markup} from './frame.js';

export const saidByUs = ['saved', 'sent', 'asked', 'ended', 'resumed', 'there', 'too_often'] as const;
export type Said = (typeof saidByUs)[number] | AddResult;

/** What was typed and cannot be taken, shown again. */
export interface Refused {
  readonly channel: string;
  readonly address: string;
  readonly why: AddResult;
}

interface Page {
  readonly choosing: Choosing;
  readonly language: string;
  readonly isTextingOffered: boolean;
  /** The address of the order's page. */
  readonly back: string;
  readonly said?: Said | undefined;
  readonly refused?: Refused | undefined;
}

export function tellPage({choosing, language, isTextingOffered, back, said, refused}: Page): {
  title: string;
  body: Markup;
} {
  const {strings} = tellStrings(language);
  const {stored, shop} = choosing;
  const people = choosing.subscribers.filter(({channel}) => channel !== 'webhook');
  const title = strings.title(stored.order.number);
  const body = html`
<div class="top">
<h1>${title}</h1>
<p class="quiet">${strings.intro(shop)}</p>
</div>
${said ? html`<p class="notice" role="status">${wordsOf(language, said)}</p>` : ''}
${people.map((one) => (one.state === 'active' ? chosen(choosing, one, language) : silent(one, language)))}
${addForm('email', language, shop, refused)}
${isTextingOffered ? addForm('sms', language, shop, refused) : ''}
<p><a href="${back}">${strings.back}</a></p>`;
  return {title, body};
}

function wordsOf(language: string, said: Said): string {
  const {strings} = tellStrings(language);
  return said === 'too_many' ? strings.said.too_many(mostAddresses) : strings.said[said];
}

function heading({id, channel, address}: SubscriberRow, language: string): Markup {
  const {strings} = tellStrings(language);
  const kind = channel === 'webhook' ? '' : strings[channel];
  // A browser's address says nothing to anybody.
  return html`<h2 id="address-${id}">${kind}${channel === 'push' ? '' : html`: <bdi dir="ltr">${address}</bdi>`}</h2>`;
}

function silent(one: SubscriberRow, language: string): Markup {
  const {strings} = tellStrings(language);
  const isPending = one.state === 'pending';
  return html`
<section aria-labelledby="address-${one.id}">
${heading(one, language)}
<p class="quiet">${isPending ? strings.pending : strings.ended}</p>
${
  isPending || one.ended_by === 'reader'
    ? html`<form method="post"><input type="hidden" name="id" value="${one.id}">
<button name="do" value="${isPending ? 'end' : 'resume'}">${isPending ? strings.stop : strings.again}</button></form>`
    : ''
}
</section>`;
}

function chosen({telling, subscribers}: Choosing, one: SubscriberRow, language: string): Markup {
  const {strings} = tellStrings(language);
  const wanted: readonly string[] = one.moments ? JSON.parse(one.moments) : telling.moments;
  const isOnly = subscribers.filter(({state}) => state === 'active').length === 1;
  const option = (value: string, name: string, isSelected: boolean) =>
    html`<option value="${value}" ${isSelected ? 'selected' : ''}>${name}</option>`;
  return html`
<section aria-labelledby="address-${one.id}">
${heading(one, language)}
<p class="quiet">${one.source === 'order' && !one.consented_at ? strings.cameWithOrder : strings.agreedOn(dayIn(language, one.consented_at ?? one.created_at))}</p>
<form method="post">
<input type="hidden" name="id" value="${one.id}">
<fieldset><legend>${strings.tellWhen}</legend><div class="choices two">
${moments.map((moment) => html`<label><input type="checkbox" name="m-${moment}" value="on" ${wanted.includes(moment) ? 'checked' : ''}> <span>${strings.moment[moment]}</span></label>`)}
</div></fieldset>
<fieldset><legend>${strings.grouping}</legend><div class="choices">
${groupings.map((grouping) => html`<label><input type="radio" name="grouping" value="${grouping}" ${(one.grouping ?? telling.grouping) === grouping ? 'checked' : ''}> <span>${strings.groupings[grouping]}</span></label>`)}
</div></fieldset>
<label class="field"><span class="label">${strings.language}</span>
<select name="language">${option('', strings.shopsChoice, !one.language)}${Object.entries(languageNames).map(([code, name]) => option(code, name, one.language?.split('-')[0] === code))}</select></label>
<div class="buttons">
<button class="${isOnly ? 'main' : ''}" name="do" value="save">${strings.save}</button>
<button name="do" value="again">${strings.sendAgain}</button>
<button class="bare" name="do" value="end">${strings.stop}</button>
</div>
</form>
</section>`;
}

function addForm(channel: 'email' | 'sms', language: string, shop: string, refused: Refused | undefined): Markup {
  const {strings} = tellStrings(language);
  const consent = consentText(channel, language, shop);
  const isEmail = channel === 'email';
  const mine = refused?.channel === channel ? refused : undefined;
  const isWrong = mine?.why === 'wrong_address';
  return html`
<section aria-labelledby="add-${channel}">
<h2 id="add-${channel}">${isEmail ? strings.addEmail : strings.addSms}</h2>
${mine ? html`<p class="notice stop" role="alert" id="wrong">${wordsOf(language, mine.why)}</p>` : ''}
<form method="post">
<input type="hidden" name="channel" value="${channel}">
<label class="field"><span class="label">${isEmail ? strings.emailField : strings.smsField}</span>
<input type="${isEmail ? 'email' : 'tel'}" name="address" autocomplete="${isEmail ? 'email' : 'tel'}" dir="ltr" required maxlength="200" value="${mine?.address ?? ''}" aria-describedby="hint-${channel}" ${isWrong ? 'aria-invalid=true aria-errormessage=wrong' : ''} ${mine ? 'autofocus' : ''}>
<span class="hint" id="hint-${channel}">${isEmail ? '' : `${strings.smsHint} `}${strings.addHint}</span></label>
<label class="agree"><input type="checkbox" name="consent" value="${consent.id}" required> <span>${consent.text}</span></label>
<button name="do" value="add">${strings.add}</button>
</form>
</section>`;
}

function dayIn(language: string, time: number): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(time);
}
