// The page on which a reader chooses: a form for each address, and one for each kind of address that can be added.
import {html} from 'hono/html';
import {formatFor} from '../../shared/format.js';
import {moments} from '../../shared/moments.js';
import {languageNames, tellStrings} from '../../shared/strings/tell/index.js';
import {groupings, mostAddresses} from '../../shared/told.js';
import type {AddResult, Choosing} from '../choosing.js';
import {consentText} from '../notify/consent-texts.js';
import type {Markup} from '../pages/hosted.js';
import {icon} from '../pages/icon.js';
import type {SubscriberRow} from '../store/choices.js';
import {pushSection, type Ways} from './push-section.js';

export const saidByUs = ['saved', 'sent', 'asked', 'ended', 'resumed', 'there', 'too_often', 'notified'] as const;
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
  readonly ways: Ways;
  readonly said?: Said | undefined;
  readonly refused?: Refused | undefined;
}

export function tellPage({choosing, language, isTextingOffered, back, ways, said, refused}: Page): {
  title: string;
  body: Markup;
} {
  const {strings} = tellStrings(language);
  const {stored, shop} = choosing;
  const people = choosing.subscribers.filter(({channel}) => channel !== 'webhook');
  const title = strings.title(stored.order.number);
  const body = html`
<div class="stack">
<h1>${title}</h1>
<p class="muted">${strings.intro(shop)}</p>
</div>
${said ? html`<div class="notice" role="status" data-tone="done">${icon('check')}<p>${wordsOf(language, said)}</p></div>` : ''}
${people.map((one) => (one.state === 'active' ? chosen(choosing, one, language) : silent(one, language)))}
${pushSection(language, shop, ways)}
${addForm('email', language, shop, refused)}
${isTextingOffered ? addForm('sms', language, shop, refused) : ''}
<p><a class="button bare back" href="${back}">${icon('back')} ${strings.back}</a></p>`;
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
<p class="muted">${isPending ? strings.pending : strings.ended}</p>
${
  isPending || one.ended_by === 'reader'
    ? html`<form class="form" method="post"><input type="hidden" name="id" value="${one.id}">
<p class="actions"><button class="button second" name="do" value="${isPending ? 'end' : 'resume'}">${isPending ? strings.stop : strings.again}</button></p></form>`
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
<p class="muted">${one.source === 'order' && !one.consented_at ? strings.cameWithOrder : strings.agreedOn(dayIn(language, one.consented_at ?? one.created_at))}</p>
<form class="form" method="post">
<input type="hidden" name="id" value="${one.id}">
<fieldset><legend>${strings.tellWhen}</legend><div class="choices two">
${moments.map((moment) => html`<label class="choice"><input type="checkbox" name="m-${moment}" value="on" ${wanted.includes(moment) ? 'checked' : ''}> <span>${strings.moment[moment]}</span></label>`)}
</div></fieldset>
<fieldset><legend>${strings.grouping}</legend><div class="choices">
${groupings.map((grouping) => html`<label class="choice"><input type="radio" name="grouping" value="${grouping}" ${(one.grouping ?? telling.grouping) === grouping ? 'checked' : ''}> <span>${strings.groupings[grouping]}</span></label>`)}
</div></fieldset>
<div class="field"><label for="language-${one.id}">${strings.language}</label>
<select id="language-${one.id}" name="language">${option('', strings.shopsChoice, !one.language)}${Object.entries(languageNames).map(([code, name]) => option(code, name, one.language?.split('-')[0] === code))}</select></div>
<div class="actions">
<button class="${isOnly ? 'button' : 'button second'}" name="do" value="save">${strings.save}</button>
<button class="button second" name="do" value="again">${strings.sendAgain}</button>
<button class="button bare" name="do" value="end">${strings.stop}</button>
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
${mine ? html`<div class="notice" role="alert" data-tone="stop" id="wrong">${icon('error')}<p>${wordsOf(language, mine.why)}</p></div>` : ''}
<form class="form" method="post">
<input type="hidden" name="channel" value="${channel}">
<div class="${isWrong ? 'field invalid' : 'field'}"><label for="new-${channel}">${isEmail ? strings.emailField : strings.smsField}</label>
<input id="new-${channel}" type="${isEmail ? 'email' : 'tel'}" name="address" autocomplete="${isEmail ? 'email' : 'tel'}" dir="ltr" required maxlength="200" value="${mine?.address ?? ''}" aria-describedby="hint-${channel}" ${isWrong ? 'aria-invalid=true aria-errormessage=wrong' : ''} ${mine ? 'autofocus' : ''}>
<p class="hint" id="hint-${channel}">${isEmail ? '' : `${strings.smsHint} `}${strings.addHint}</p></div>
<label class="choice"><input type="checkbox" name="consent" value="${consent.id}" required> <span>${consent.text}</span></label>
<p class="actions"><button class="button second" name="do" value="add">${strings.add}</button></p>
</form>
</section>`;
}

function dayIn(language: string, time: number): string {
  const day = new Date(time).toISOString().slice(0, 10);
  return formatFor(language, '').day(day);
}
