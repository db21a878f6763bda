// What is the matter with a parcel beside its situation, in words. Pure.
import type {Parcel, Situation} from '../assess-parcel.js';
import type {Flag} from '../status.js';
import type {Strings} from '../strings/en.js';

/** The flags that matter, most first. */
export const troublesByNeed = [
  'action_required',
  'lost',
  'damaged',
  'refused',
  'address_problem',
  'held',
  'customs',
  'delayed',
] as const satisfies readonly Flag[];

export type Trouble = (typeof troublesByNeed)[number];

/** Those that come before anything else there is to say; where the shop treats the parcel as lost, the only ones. */
export const urgentTroubles = troublesByNeed.slice(0, 3);

/** The flags that are the headline of a situation. */
const headlineFlag: Readonly<Partial<Record<Situation, readonly Flag[]>>> = {
  problem: ['damaged', 'address_problem'],
  action_needed: ['action_required'],
  lost: ['lost'],
};

/** Situations in which trouble on the way is over. */
const past: readonly Situation[] = ['delivered', 'ready_for_pickup', 'returned', 'cancelled'];

/** The flag that matters most: our words, unless the headline has them already, and the carrier's. */
export function troubleWords(
  parcel: Parcel | undefined,
  words: Strings,
  among: readonly Trouble[] = troublesByNeed,
): {readonly flag: Trouble; readonly text?: string; readonly quote: string | undefined} | undefined {
  if (!parcel || past.includes(parcel.situation)) return undefined;
  const {flags, text: quote} = parcel.shipment.facts;
  const flag = (parcel.situation === 'lost' ? urgentTroubles : among).find((one) => flags.includes(one));
  if (!flag) return undefined;
  const isSaid = flag === headlineFlag[parcel.situation]?.find((one) => flags.includes(one));
  return {flag, quote, ...(!isSaid && {text: words.scans.flag[flag]})};
}
