import {html, nothing} from 'lit';
import type {IconNode} from 'lucide';
import {type Trouble, troublesByNeed, troubleWords, urgentTroubles} from '../shared/answer/trouble.js';
import type {OutcomeName} from '../shared/errors.js';
import type {Rich} from '../shared/strings/rich.js';
import {flagIcons, icon, icons} from './icon.js';
import {rich} from './rich.js';
import {aboutMoment, carrierOf, carrierPage, moment, type Screen} from './screen.js';

interface Notice {
  readonly icon: IconNode;
  readonly tone: 'late' | 'stop' | 'calm';
  readonly text: Rich;
  readonly more?: readonly string[];
  readonly quote?: string | undefined;
}

/** What somebody should know or do about this parcel; at most one. */
export function notice(screen: Screen) {
  const found =
    trouble(screen, urgentTroubles) ?? failedToAsk(screen) ?? corrected(screen) ?? trouble(screen, troublesByNeed);
  if (!found) return nothing;
  const {icon: node, tone, text, more = [], quote} = found;
  return html`
    <div class="notice" part="notice" data-tone=${tone}>
      ${icon(node)}
      <p>${rich(text)}</p>
      ${quote || more.length > 0 ? html`<p class="source">${quote ? html`<bdi><q lang="">${quote}</q></bdi> ` : nothing}${more.join(' ')}</p>` : nothing}
    </div>
  `;
}

/** Where the parcel waits, and the code to say at the counter. */
export function pickup({parcel, words}: Screen) {
  const place = parcel?.situation === 'ready_for_pickup' ? parcel.shipment.facts.pickup : undefined;
  if (!place?.place && !place?.code) return nothing;
  return html`
    <div class="pickup" part="pickup">
      ${place.code ? html`<p class="muted">${words.say.pickupCode}</p><p class="code"><bdi dir="ltr">${place.code}</bdi></p>` : nothing}
      ${place.place ? html`<p><b>${place.place}</b></p>` : nothing}
    </div>
  `;
}

function failedToAsk(screen: Screen): Notice | undefined {
  const {parcel, words, view} = screen;
  const asked = parcel?.shipment.facts.asked;
  if (!parcel || !asked) return undefined;
  const carrier = carrierOf(parcel);
  const when = moment(screen, asked.at);
  // How an order stands comes without pages.
  const page = view.access === 'status' || carrierPage(parcel) !== undefined;
  const more = asked.nextAt ? [words.notice.tryAgain(aboutMoment(screen, asked.nextAt))] : [];
  const notices: Readonly<Partial<Record<OutcomeName, Notice>>> = {
    unreachable: {icon: icons.unreachable, tone: 'late', text: words.notice.unreachable(carrier, when), more},
    rate_limited: {icon: icons.wait, tone: 'late', text: words.notice.rateLimited(carrier), more},
    unauthorized: {icon: icons.unreachable, tone: 'late', text: words.notice.notAsked(carrier, when), more},
    bad_response: {icon: icons.unreadable, tone: 'late', text: words.notice.badResponse(carrier, when), more},
    needs_key: {icon: icons.key, tone: 'late', text: words.notice.needsKey(carrier)},
    invalid_number: {icon: icons.error, tone: 'stop', text: words.notice.invalidNumber(carrier)},
    unsupported_carrier: {
      icon: icons.open,
      tone: 'calm',
      text: page ? words.notice.unsupported(carrier) : words.notice.unsupportedNoPage(carrier),
    },
  };
  return notices[asked.outcome];
}

function corrected(screen: Screen): Notice | undefined {
  const {parcel, words} = screen;
  const correction = parcel?.shipment.facts.corrections.at(-1);
  if (!parcel || !correction || parcel.shipment.facts.status !== correction.to) return undefined;
  const text = words.notice.correction(carrierOf(parcel), words.scans.event[correction.from]);
  return {icon: icons.alert, tone: 'late', text, more: [moment(screen, correction.at)]};
}

function trouble({parcel, words}: Screen, among: readonly Trouble[]): Notice | undefined {
  const found = troubleWords(parcel, words, among);
  if (!found) return undefined;
  const stop = found.flag === 'lost' || found.flag === 'damaged' || found.flag === 'refused';
  const look = {icon: flagIcons[found.flag], tone: stop ? 'stop' : 'late'} as const;
  if (found.text) return {...look, text: [{b: found.text}], quote: found.quote};
  return found.quote ? {...look, text: [{b: `“${found.quote}”`}]} : undefined;
}
