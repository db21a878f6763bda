// What a customer may say of the parcel that is shown: whether it came. It stands beside the carrier's word.
import type {Situation} from '../assess-parcel.js';
import type {CustomerWord} from '../problems.js';
import type {Screen} from './screen.js';

/** When a parcel may be there although nobody has said so. */
const perhapsThere: readonly Situation[] = [
  'out_for_delivery',
  'ready_for_pickup',
  'attempt_failed',
  'late',
  'stalled',
  'lost',
  'expired',
];

/** What was said of it last. */
export function saidWord({parcel, view}: Screen) {
  return view.words?.find((one) => one.parcel === parcel?.shipment.number);
}

/** What may be said of it now; nothing where it cannot be there. */
export function offeredWords(screen: Screen): readonly CustomerWord[] {
  const situation = screen.parcel?.situation;
  const said = saidWord(screen);
  if (!situation || (!said && situation !== 'delivered' && !perhapsThere.includes(situation))) return [];
  const choices: readonly CustomerWord[] = situation === 'delivered' ? ['received', 'not_received'] : ['received'];
  return choices.filter((word) => word !== said?.word);
}
