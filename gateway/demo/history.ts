// Deliveries of the last weeks, made up by formula, so that the demo's merchant page has something to draw. Test data: the
// orders say so by their numbers, and no carrier knows the parcels.
import {learn} from '../../shared/facts.js';
import {noFacts} from '../../shared/model.js';
import {addDays} from '../../shared/time.js';
import type {Gateway} from '../route.js';
import {replaceFacts} from '../store/learnt.js';
import {findCustomer} from '../store/orders.js';
import {putOrder} from '../store/put-order.js';
import {transact} from '../store/transact.js';

const day = 86_400_000;

/** Begins the number of every order that was made up for the figures. */
export const historyPrefix = 'H-';

/** By lane, how many of these parcels took one day, two, and so on. */
const lanes = [
  {city: 'Utrecht', country: 'NL', took: [2, 9, 21, 14, 8, 4, 2]},
  {city: 'Lyon', country: 'FR', took: [0, 3, 5, 3, 1]},
] as const;

/** Made once: as the days go by they grow old with the demo. */
export async function seedHistory({db, shopId, now}: Pick<Gateway, 'db' | 'shopId' | 'now'>): Promise<void> {
  if ((await findCustomer(db, shopId, `${historyPrefix}1`)).orderId !== undefined) return;
  const parcels = lanes.flatMap(({took, ...destination}) =>
    took.flatMap((count, at) => Array.from({length: count}, () => ({destination, days: at + 1}))),
  );
  await transact(db, async (transaction) => {
    for (const [at, {destination, days}] of parcels.entries()) {
      const deliveredOn = new Date(now() - (1 + (at % 60)) * day).toISOString().slice(0, 10);
      const handedOver = addDays(deliveredOn, -days);
      const number = `${historyPrefix}${at + 1}`;
      const {orderId} = await putOrder(
        transaction,
        shopId,
        number,
        {
          placedAt: `${addDays(handedOver, -1)}T09:00:00Z`,
          items: [{id: 'mug', name: 'Stoneware mug', quantity: 1}],
          customer: {postcode: `demo ${at}`},
          destination,
          shipments: [{carrier: 'sandbox', number: `SANDBOX-HISTORY-${at + 1}`, addedAt: `${handedOver}T08:00:00Z`}],
        },
        now(),
      );
      const {id} = await transaction
        .selectFrom('shipment')
        .select('id')
        .where('order_id', '=', orderId)
        .executeTakeFirstOrThrow();
      const events = [
        {time: `${deliveredOn}T14:00:00`, status: 'delivered' as const, text: 'Delivered'},
        {time: `${handedOver}T17:00:00`, status: 'in_transit' as const, kind: 'picked_up' as const, text: 'Picked up'},
      ];
      const report = {number: `SANDBOX-HISTORY-${at + 1}`, status: 'delivered' as const, events};
      const facts = learn(noFacts, report, {provider: 'sandbox', at: new Date(now()).toISOString()});
      await replaceFacts(transaction, {id, orderId, facts: noFacts}, {facts, failures: 0}, now());
    }
  });
}
