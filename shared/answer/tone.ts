import type {Parcel, Situation} from '../assess-parcel.js';

/** How loud the status is: calm is ink, the others colour a word, an icon and a mark. */
export type Tone = 'calm' | 'late' | 'stop' | 'done';

const tones: Readonly<Record<Situation, Tone>> = {
  no_scan: 'calm',
  label_made: 'calm',
  on_its_way: 'calm',
  late: 'late',
  stalled: 'late',
  lost: 'stop',
  out_for_delivery: 'calm',
  ready_for_pickup: 'late',
  attempt_failed: 'late',
  action_needed: 'late',
  problem: 'late',
  delivered: 'done',
  returning: 'stop',
  returned: 'stop',
  cancelled: 'stop',
  expired: 'calm',
};

export function toneOf({situation, shipment}: Parcel): Tone {
  return situation === 'problem' && shipment.facts.flags.includes('damaged') ? 'stop' : tones[situation];
}
