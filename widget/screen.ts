import type {Screen} from '../shared/answer/screen.js';
import {assess} from '../shared/assess.js';
import {formatFor} from '../shared/format.js';
import type {OrderView} from '../shared/model.js';
import type {Strings} from '../shared/strings/en.js';

export {
  carrierOf,
  carrierPage,
  type Screen,
} from '../shared/answer/screen.js';

/** The screen of `view` at `now`, milliseconds since 1970. Shows the parcel `chosen` by its place, or the leading one. */
export function screenOf(
  view: OrderView,
  {words, language, now, chosen}: {words: Strings; language: string; now: number; chosen: number | undefined},
): Screen {
  // The reader's zone counts only where the shop names none.
  const zone = view.policy.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const assessment = assess(view.order, view.policy, new Date(now).toISOString(), zone);
  const parcel = (chosen === undefined ? undefined : assessment.parcels[chosen]) ?? assessment.leading;
  return {view, assessment, parcel, words, language, format: formatFor(language, assessment.now.today)};
}
