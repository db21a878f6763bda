// What a step of the way is called, and when it was, in words. Pure.
import type {Milestone} from '../milestones.js';
import {localAt} from '../time.js';
import {carrierOf, type Screen} from './screen.js';

type Beside = keyof Screen['words']['milestones']['beside'];

export function milestoneName({words, view, parcel, format}: Screen, {step, state}: Milestone): string {
  const carrier = carrierOf(parcel);
  // Of a number by itself nobody knows whether it has been handed over, nor which shop it would go back to.
  if (view.numberOnly && parcel?.situation === 'no_scan' && state === 'current') return words.situation.no_scan;
  if (view.numberOnly && step === 'returned') return words.scans.event.returned;
  if (step === 'handed_over' && parcel?.situation === 'label_made') return words.milestones.waitingFor(carrier);
  if (state === 'attention' && parcel?.situation === 'attempt_failed') return words.situation.attempt_failed;
  const names = words.milestones.step(carrier, view.shop.name);
  const matter = state === 'attention' && parcel ? words.milestones.beside[parcel.situation as Beside] : undefined;
  return format.join(names[step], matter);
}

/** When it was reached, if that is known. */
export function milestoneTime(screen: Screen, {step, state, time}: Milestone): string | undefined {
  if (!time) return undefined;
  const {format, words, assessment} = screen;
  const local = step === 'confirmed' ? localAt(time, assessment.now.timeZone) : time;
  const here = state === 'current' || state === 'attention';
  const text = here || step === 'arrived' ? format.moment(local) : format.shortDay(local);
  const said = step === 'handed_over' && state === 'current' ? words.milestones.since(format.shortDay(local)) : text;
  return format.sentence(said);
}
