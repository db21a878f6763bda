// What recognises a tracking number in a field: loaded apart, once there is something to recognise.
import {findTrackingNumbers} from '../shared/detect/index.js';

/**
 * A tracking number, or a carrier's link with one. A shop's order numbers may look like anything, so only what is
 * unmistakable is one: what has a check digit that passes, or stands in a carrier's link.
 */
export function recognise(text: string): {readonly number: string; readonly carrier: string} | undefined {
  for (const {number, candidates} of findTrackingNumbers(text)) {
    const [first] = candidates;
    if (first?.confidence === 'checked' || first?.reasons.includes('link')) return {number, carrier: first.carrier};
  }
  return undefined;
}
