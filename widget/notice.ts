import {html, nothing} from 'lit';
import type {IconNode} from 'lucide';
import type {Situation} from '../shared/assess-parcel.js';
import type {OutcomeName} from '../shared/errors.js';
import type {Flag} from '../shared/status.js';
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
  const found = trouble(screen, urgent) ?? failedToAsk(screen) ?? corrected(screen) ?? trouble(screen, flagsByNeed);
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

/** The flags that matter, most first. */
const flagsByNeed = [
  'action_required',
  'lost',
  'damaged',
  'refused',
  'address_problem',
  'held',
  'customs',
  'delayed',
] as const satisfies readonly Flag[];

/** Those that come before anything else there is to say; where the shop treats the parcel as lost, the only ones. */
const urgent = flagsByNeed.slice(0, 3);

/** The flags that are the headline of a situation. */
const headlineFlag: Readonly<Partial<Record<Situation, readonly Flag[]>>> = {
  problem: ['damaged', 'address_problem'],
  action_needed: ['action_required'],
  lost: ['lost'],
};

/** Situations in which trouble on the way is over. */
const past: readonly Situation[] = ['delivered', 'ready_for_pickup', 'returned', 'cancelled'];

/** The flag that matters most, in our words, with the carrier's below. */
function trouble({parcel, words}: Screen, among: readonly (typeof flagsByNeed)[number][]): Notice | undefined {
  if (!parcel || past.includes(parcel.situation)) return undefined;
  const {flags, text} = parcel.shipment.facts;
  const flag = (parcel.situation === 'lost' ? urgent : among).find((one) => flags.includes(one));
  if (!flag) return undefined;
  const stop = flag === 'lost' || flag === 'damaged' || flag === 'refused';
  const look = {icon: flagIcons[flag], tone: stop ? 'stop' : 'late'} as const;
  // Where the headline says it already, only the carrier's words are news.
  if (flag !== headlineFlag[parcel.situation]?.find((one) => flags.includes(one))) {
    return {...look, text: [{b: words.scans.flag[flag]}], quote: text};
  }
  return text ? {...look, text: [{b: `“${text}”`}]} : undefined;
}
