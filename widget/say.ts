// The sentences of a headline: the answer where there is no day, and what stands below it.
import type {Parcel} from '../shared/assess-parcel.js';
import {findCarrier} from '../shared/carriers/index.js';
import {lastDay} from '../shared/expected.js';
import type {OutcomeName} from '../shared/model.js';
import type {About} from '../shared/strings/en.js';
import {carrierOf, type Screen} from './screen.js';

const unanswered: readonly OutcomeName[] = ['unreachable', 'bad_response', 'rate_limited', 'unauthorized'];

export function plainAnswer({words, view}: Screen, parcel: Parcel | undefined): string {
  const about: About = {carrier: carrierOf(parcel), shop: view.shop.name, silentDays: parcel?.silentDays ?? 0};
  return words.headline[keyOf(parcel)](about);
}

function keyOf(parcel: Parcel | undefined): keyof Screen['words']['headline'] {
  if (!parcel) return 'confirmed';
  const {situation, shipment} = parcel;
  const {asked, flags} = shipment.facts;
  if (situation === 'no_scan' && asked?.outcome === 'unsupported_carrier') return 'handed';
  if (situation === 'no_scan' && asked && unanswered.includes(asked.outcome)) return 'notAsked';
  if (situation === 'problem' && flags.includes('damaged')) return 'damaged';
  if (situation === 'problem' && flags.includes('address_problem')) return 'address_problem';
  return situation;
}

export function sayOf({words, format}: Screen, parcel: Parcel): string[] {
  const {situation, expected, shipment} = parcel;
  const {asked, events} = shipment.facts;
  const carrier = carrierOf(parcel);
  const last = events.find(({time}) => time);
  const hours = findCarrier(shipment.carrier)?.firstScanHours ?? 24;
  const day = expected && words.say[expected.by === 'carrier' ? 'expected' : 'promised'](format.day(lastDay(expected)));
  const days = day ? [day] : [];
  switch (situation) {
    case 'no_scan':
      return asked?.outcome === 'not_found' || asked?.outcome === 'ok' ? [words.say.firstScan(hours), ...days] : days;
    case 'label_made':
    case 'problem':
    case 'action_needed':
      return days;
    case 'on_its_way':
      return [words.say.noDay(carrier)];
    case 'late':
      return [words.say.noNewDay(carrier)];
    case 'stalled':
    case 'lost':
      return last?.time ? [words.say.lastSeen(format.place(last.location ?? {}), format.moment(last.time))] : [];
    case 'attempt_failed':
      return [words.say.attempt(carrier)];
    case 'cancelled':
      return [words.say.cancelledParcel];
    default:
      return [];
  }
}
