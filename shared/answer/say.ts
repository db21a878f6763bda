// The sentences of a headline: the answer where there is no day, and what stands below it.
import type {Parcel, Situation} from '../assess-parcel.js';
import type {FailureName, OutcomeName} from '../errors.js';
import {lastDay} from '../expected.js';
import {byHand} from '../model.js';
import type {About} from '../strings/en.js';
import {dateOf, daysBetween} from '../time.js';
import {carrierOf, carrierPage, type Screen} from './screen.js';

/** How long a number usually takes to show up. */
const firstScanHours = 24;

export function plainAnswer({words, view}: Screen, parcel: Parcel | undefined): string {
  const about: About = {carrier: carrierOf(parcel), shop: view.shop.name, silentDays: parcel?.silentDays ?? 0};
  if (view.numberOnly && parcel) return numberAnswer(words, parcel, about);
  return words.headline[keyOf(parcel)](about);
}

/** Of a number that somebody follows by itself: there may be nobody to ask, and there is no shop. */
function numberAnswer({headline, scans}: Screen['words'], {situation, shipment}: Parcel, about: About): string {
  const {asked} = shipment.facts;
  if (situation === 'returning' || situation === 'returned') return scans.event[situation];
  if (situation !== 'no_scan' || hasNoScan(asked?.outcome)) return headline[keyOf({situation, shipment})](about);
  if (!about.carrier) return headline.noCarrier();
  const isUnasked = asked?.outcome === 'unsupported_carrier';
  return headline[isUnasked ? 'nobody' : keyOf({situation, shipment})](about);
}

type Key = keyof Screen['words']['headline'];

/** What there is to say of a number that was asked about in vain. */
const keyOfFailure: Readonly<Record<Exclude<FailureName, 'not_found'>, Key>> = {
  invalid_number: 'invalidNumber',
  needs_key: 'needsKey',
  unsupported_carrier: 'handed',
  unreachable: 'notAsked',
  bad_response: 'notAsked',
  rate_limited: 'notAsked',
  unauthorized: 'notAsked',
};

function keyOf(parcel: Pick<Parcel, 'situation' | 'shipment'> | undefined): Key {
  if (!parcel) return 'confirmed';
  const {situation, shipment} = parcel;
  const {asked, flags} = shipment.facts;
  if (situation === 'no_scan') {
    if (!asked) return 'asking';
    return hasNoScan(asked.outcome) ? 'no_scan' : keyOfFailure[asked.outcome];
  }
  if (situation === 'problem' && flags.includes('damaged')) return 'damaged';
  if (situation === 'problem' && flags.includes('address_problem')) return 'address_problem';
  return situation;
}

/** Whether the carrier was asked, and had nothing. */
export function hasNoScan(outcome: OutcomeName | undefined): outcome is 'ok' | 'not_found' {
  return outcome === 'ok' || outcome === 'not_found';
}

const moving: readonly Situation[] = ['on_its_way', 'late', 'out_for_delivery'];

export function sayOf(screen: Screen, parcel: Parcel): string[] {
  const {words, format, view, assessment} = screen;
  const {situation, expected, shipment} = parcel;
  const {asked, events, pickup} = shipment.facts;
  const carrier = carrierOf(parcel);
  const last = events.find(({time}) => time);
  const day = expected && words.say[expected.by === 'carrier' ? 'expected' : 'promised'](format.day(lastDay(expected)));
  const days = day ? [day] : [];
  if (view.order.state === 'cancelled') {
    if (situation === 'no_scan' || situation === 'label_made') return [words.say.cancelledOrder];
    if (moving.includes(situation)) return [words.say.cancelledMoving];
  }
  switch (situation) {
    case 'no_scan': {
      if (!hasNoScan(asked?.outcome)) return days;
      const late = daysBetween(shipment.addedAt, assessment.now.today) > 1;
      return [late && carrier ? words.say.firstScanLate(carrier) : words.say.firstScan(firstScanHours), ...days];
    }
    case 'label_made':
    case 'problem':
    case 'action_needed':
      return days;
    case 'on_its_way':
      return carrier && shipment.facts.lastReport?.provider !== byHand ? [words.say.noDay(carrier)] : [];
    case 'late':
      return [words.say.noNewDay(carrier)];
    case 'stalled':
    case 'lost':
      return last?.time ? [words.say.lastSeen(format.place(last.location ?? {}), format.moment(last.time))] : [];
    case 'attempt_failed':
      return [carrierPage(parcel) ? words.say.attempt(carrier) : words.say.attemptNoPage(carrier)];
    case 'ready_for_pickup':
      return pickup?.until ? [words.say.keptUntil(format.day(dateOf(pickup.until)), carrier)] : [];
    case 'cancelled':
      return [words.say.cancelledParcel];
    default:
      return [];
  }
}
