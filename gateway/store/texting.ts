// What a number said that texted back. It knows a number of ours, not a shop: what it says holds for every shop that has
// texted it from here.
import type {SmsWord} from '../notify/sms-words.js';
import {optIn, optOut} from './opt-outs.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

/** @param shopId The shop that is meant where none has texted the number. */
export async function takeText(
  db: Database,
  shopId: number,
  number: string,
  word: SmsWord,
  now: number,
): Promise<void> {
  if (word === 'help') return;
  await transact(db, async (transaction) => {
    const texted = await transaction
      .selectFrom('outbox')
      .select('shop_id')
      .distinct()
      .where('channel', '=', 'sms')
      .where('address', '=', number)
      .execute();
    const shops = texted.length > 0 ? texted.map(({shop_id}) => shop_id) : [shopId];
    const whose = {channel: 'sms', address: number} as const;
    for (const shopId of shops) {
      if (word === 'stop') await optOut(transaction, {...whose, shopId, why: 'STOP', now});
      else if (word === 'start' || !(await confirmLatest(transaction, shopId, number, now))) {
        await optIn(transaction, {...whose, shopId});
      }
    }
  });
}

/** YES is said to the text that asked last. */
async function confirmLatest(db: Database, shopId: number, number: string, now: number): Promise<boolean> {
  const pending = await db
    .selectFrom('outbox')
    .innerJoin('subscriber', 'subscriber.id', 'outbox.subscriber_id')
    .select('subscriber.id')
    .where('outbox.shop_id', '=', shopId)
    .where('outbox.channel', '=', 'sms')
    .where('outbox.address', '=', number)
    .where('outbox.kind', '=', 'confirm_address')
    .where('subscriber.state', '=', 'pending')
    .orderBy('outbox.id', 'desc')
    .executeTakeFirst();
  if (!pending) return false;
  await db.updateTable('subscriber').set({state: 'active', consented_at: now}).where('id', '=', pending.id).execute();
  return true;
}
