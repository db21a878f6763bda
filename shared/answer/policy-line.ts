// What the shop promises for exactly this state, and where to write to it. Pure.
import type {Deadline, Parcel, Situation} from '../assess-parcel.js';
import type {Policy} from '../model.js';
import type {Strings} from '../strings/en.js';
import type {Rich} from '../strings/rich.js';
import {daysBetween} from '../time.js';
import type {Screen} from './screen.js';

export function policyLine(screen: Screen): Rich | undefined {
  const {view, assessment, parcel, words, format} = screen;
  const {handlingDays, remedy} = view.policy;
  if (view.numberOnly || view.order.state === 'cancelled') return undefined;
  switch (parcel?.situation) {
    case undefined:
      return assessment.handOverLate ? writeLine(screen) : undefined;
    case 'label_made':
      return assessment.handOverLate
        ? writeLine(screen)
        : words.policy.handOver(handlingDays, format.day(assessment.handOverBy));
    case 'late':
    case 'stalled':
      return parcel.lost ? lostLine(words, parcel.lost, remedy) : writeLine(screen);
    case 'lost':
      return words.policy.isLost(words.policy.remedyNow[remedy]);
    case 'returning':
      return words.policy.returning;
    case 'on_its_way':
    case 'out_for_delivery':
    case 'problem':
    case 'action_needed':
    case 'returned':
      return writeLine(screen);
    default:
      return undefined;
  }
}

/** That one may write to the shop, and when. Nobody is told to where there is no address to write to. */
function writeLine(screen: Screen): Rich | undefined {
  const {parcel, view, words} = screen;
  const {delayDays, contact} = view.policy;
  if (!contactAddress(screen)) return undefined;
  switch (parcel?.situation) {
    case 'returned':
      return words.policy.returned;
    case 'late':
    case 'stalled':
    case 'on_its_way':
    case 'out_for_delivery':
      return words.policy[parcel.lateEnough ? 'lateNow' : 'late'](delayDays, contact.answerDays);
    default:
      return words.policy.problem(contact.answerDays);
  }
}

function lostLine(words: Strings, {from, on, left}: Deadline, remedy: Policy['remedy']): Rich {
  return words.policy.lost(daysBetween(from, on), left, words.policy.remedy[remedy]);
}

/** Where to write to the shop: its page for that, or a `mailto:`. */
export function contactAddress({view, words}: Screen): string | undefined {
  const {email, url} = view.policy.contact;
  return url ?? (email && `mailto:${email}?subject=${encodeURIComponent(words.order(view.order.number))}`);
}

/** Where the shop wants to hear of it. */
const reasons: readonly Situation[] = ['stalled', 'lost', 'problem', 'returning', 'returned', 'cancelled'];

/** Whether writing to the shop is the thing to do now. */
export function isReasonToWrite(parcel: Parcel | undefined, handOverLate: boolean): boolean {
  if (!parcel || parcel.situation === 'label_made') return handOverLate;
  if (parcel.situation === 'no_scan') return handOverLate || parcel.shipment.facts.asked?.outcome === 'invalid_number';
  return parcel.lateEnough || reasons.includes(parcel.situation);
}
