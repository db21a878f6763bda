import type {Assessment} from './assess.js';
import type {Situation} from './assess-parcel.js';

const troubles = [
  'action_needed',
  'attempt_failed',
  'lost',
  'problem',
  'stalled',
  'late',
] as const satisfies readonly Situation[];

/** Why a shop should look at an order, in the order of need: a parcel's situation, or that the shop is late itself. */
export const attentions = [...troubles, 'hand_over_late'] as const;

export type Attention = (typeof attentions)[number];

/** The first reason to look at an order; a parcel that waits to be picked up does not hide that another one is lost. */
export function attentionOf({parcels, handOverLate}: Assessment): Attention | undefined {
  const trouble = troubles.find((one) => parcels.some(({situation}) => situation === one));
  return trouble ?? (handOverLate ? 'hand_over_late' : undefined);
}
