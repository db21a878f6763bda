// When a parcel of which its carrier names no day should arrive, as the shop's own parcels tell. Marked as ours wherever it
// is shown, and never in place of a carrier's word.
import {handedOverOn, ownEstimate, stillAhead} from '../shared/delivery-days.js';
import {lastDay} from '../shared/expected.js';
import type {Order, OrderView, Policy, Shipment} from '../shared/model.js';
import type {Status} from '../shared/status.js';
import {dayAt} from '../shared/time.js';
import {laneOf} from './lane.js';
import type {Gateway} from './route.js';
import {deliveryDays} from './store/deliveries.js';

/** Otherwise something else is to be said of it than a day. */
const moving: readonly Status[] = ['in_transit', 'out_for_delivery'];

export async function ownEstimates(
  {db, shopId, now}: Pick<Gateway, 'db' | 'shopId' | 'now'>,
  {shipments, destination, state}: Order,
  policy: Policy,
): Promise<NonNullable<OrderView['estimates']>> {
  if (state === 'cancelled') return [];
  const today = dayAt(new Date(now()).toISOString(), destination?.timeZone ?? policy.timeZone);
  const guesses = await Promise.all(
    shipments.map(async (shipment, parcel) => {
      const guess = await guessFor(shipment);
      return guess ? [{parcel, ...guess}] : [];
    }),
  );
  return guesses.flat();

  async function guessFor({carrier, facts}: Shipment) {
    const handedOver = handedOverOn(facts);
    const isNamed = facts.estimate !== undefined && lastDay(facts.estimate) >= today;
    const lane = laneOf(facts, destination, policy);
    if (!moving.includes(facts.status) || !handedOver || isNamed || !lane.from || !lane.to) return undefined;
    const [known] = await deliveryDays(db, shopId, {carrier, lane, today});
    const guess = known && ownEstimate(handedOver, known.histogram);
    return guess && stillAhead(guess, today);
  }
}
