import {html, nothing} from 'lit';
import type {IconNode} from 'lucide';
import type {OutcomeName} from '../shared/model.js';
import type {Rich} from '../shared/strings/rich.js';
import {flagIcons, icon, icons} from './icon.js';
import {rich} from './rich.js';
import {carrierOf, carrierPage, isOutdated, moment, type Screen} from './screen.js';

interface Notice {
  readonly icon: IconNode;
  readonly tone: 'late' | 'stop' | 'calm';
  readonly text: Rich;
  readonly more?: readonly string[];
  readonly quote?: string | undefined;
}

/** What somebody should know or do about this parcel; at most one. */
export function notice(screen: Screen) {
  const found = failedToAsk(screen) ?? corrected(screen) ?? trouble(screen);
  if (!found) return nothing;
  const {icon: node, tone, text, more = [], quote} = found;
  return html`
    <div class="notice" part="notice" data-tone=${tone}>
      ${icon(node)}
      <p>${rich(text)}</p>
      ${quote || more.length > 0 ? html`<p class="source">${quote ? html`<q><bdi>${quote}</bdi></q> ` : nothing}${more.join(' ')}</p>` : nothing}
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
  const {parcel, words} = screen;
  const asked = parcel?.shipment.facts.asked;
  if (!parcel || !asked) return undefined;
  const carrier = carrierOf(parcel);
  const when = moment(screen, asked.at);
  const page = carrierPage(parcel) !== undefined;
  const more = asked.nextAt ? [words.notice.tryAgain(moment(screen, asked.nextAt))] : [];
  const notices: Readonly<Partial<Record<OutcomeName, Notice>>> = {
    unreachable: {icon: icons.unreachable, tone: 'late', text: words.notice.unreachable(carrier, when), more},
    rate_limited: {icon: icons.unreachable, tone: 'late', text: words.notice.unreachable(carrier, when), more},
    unauthorized: {icon: icons.unreachable, tone: 'late', text: words.notice.unreachable(carrier, when), more},
    bad_response: {icon: icons.unreadable, tone: 'late', text: words.notice.badResponse(carrier, when), more},
    needs_key: {icon: icons.key, tone: 'late', text: words.notice.needsKey(carrier)},
    invalid_number: {icon: icons.error, tone: 'stop', text: words.notice.invalidNumber(carrier)},
    unsupported_carrier: {
      icon: icons.open,
      tone: 'calm',
      text: page ? words.notice.unsupported(carrier) : words.notice.unsupportedNoPage(carrier),
    },
  };
  const found = notices[asked.outcome];
  if (!found || !isOutdated(parcel)) return found;
  const {lastReport} = parcel.shipment.facts;
  return {
    ...found,
    more: [...(lastReport ? [words.notice.lastKnown(moment(screen, lastReport.at))] : []), ...(found.more ?? [])],
  };
}

function corrected(screen: Screen): Notice | undefined {
  const {parcel, words} = screen;
  const correction = parcel?.shipment.facts.corrections.at(-1);
  if (!parcel || !correction) return undefined;
  const text = words.notice.correction(carrierOf(parcel), words.scans.event[correction.from]);
  return {icon: icons.alert, tone: 'late', text, more: [moment(screen, correction.at)]};
}

/** The flags that matter, most first. Where the shop treats the parcel as lost, lesser trouble is no news. */
const flagsByNeed = [
  'action_required',
  'lost',
  'damaged',
  'refused',
  'address_problem',
  'held',
  'customs',
  'delayed',
] as const;
const flagsOfLost = flagsByNeed.slice(0, 3);

/** The flag that matters most, in our words, with the carrier's below. */
function trouble({parcel, words}: Screen): Notice | undefined {
  if (!parcel || ['delivered', 'ready_for_pickup'].includes(parcel.situation)) return undefined;
  const {flags, text} = parcel.shipment.facts;
  const flag = (parcel.situation === 'lost' ? flagsOfLost : flagsByNeed).find((one) => flags.includes(one));
  if (!flag) return undefined;
  const stop = flag === 'lost' || flag === 'damaged' || flag === 'refused';
  return {icon: flagIcons[flag], tone: stop ? 'stop' : 'late', text: [{b: words.scans.flag[flag]}], quote: text};
}
