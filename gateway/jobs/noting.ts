// Keeps how long the parcels took that arrived before that was kept, some at a time. Once none is left it is done for good.
import {setImmediate} from 'node:timers/promises';
import {findUnnoted, noteDelivery} from '../store/deliveries.js';
import {lockOrders} from '../store/orders.js';
import type {Database} from '../store/tables.js';
import {transact} from '../store/transact.js';

const together = 50;

export interface NotingOptions {
  readonly db: Database;
  readonly signal: AbortSignal;
}

export function createNoting({db, signal}: NotingOptions): () => Promise<void> {
  let working = false;
  let done = false;
  return async function noteDeliveries() {
    if (working || done) return;
    working = true;
    try {
      while (!signal.aborted && !done) {
        done = (await noteSome()) < together;
        await setImmediate();
      }
    } finally {
      working = false;
    }
  };

  async function noteSome(): Promise<number> {
    const found = await findUnnoted(db, together);
    await transact(db, async (transaction) => {
      await lockOrders(
        transaction,
        found.map(({orderId}) => orderId),
      );
      for (const {id} of found) {
        const row = await transaction.selectFrom('shipment').select('facts').where('id', '=', id).executeTakeFirst();
        if (row) await noteDelivery(transaction, id, JSON.parse(row.facts));
      }
    });
    return found.length;
  }
}
