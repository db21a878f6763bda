// One order from its first word to two mails, as the victim does it, and as whoever comes after it does.
import type {TestContext} from 'node:test';
import {createEmailChannel} from '../../gateway/notify/channels/email.js';
import {defaultTelling} from '../../gateway/notify/telling.js';
import {saveTelling} from '../../gateway/store/telling.js';
import {anOrder, aParcel, testGateway} from '../gateway/test-gateway.js';

export interface Setting {
  /** The database, which is there already. */
  readonly place: string;
  readonly smtpUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is told of the order, in the end. */
export const told = ['confirmed', 'out_for_delivery'] as const;

const email = {from: 'orders@shop.example', replyTo: async () => undefined};

export async function openStory({place, smtpUrl, now}: Setting) {
  const ends: (() => unknown)[] = [];
  const context = {after: (end: () => unknown) => ends.push(end)} as unknown as TestContext;
  const write = (letter: {kind: string}) => ({subject: letter.kind, html: letter.kind, text: letter.kind});
  const channels = [createEmailChannel({...email, smtpUrl, write})];
  const shop = await testGateway(context, {database: {place}, channels});
  shop.clock.time = now;
  await saveTelling(shop.db, shop.gateway.shopId, {...defaultTelling, quiet: null});
  return {
    db: shop.db,
    clock: shop.clock,
    /** Every job, from what the shop says to the mails. */
    async play() {
      const placedAt = new Date(now - 60_000).toISOString();
      const parcel = aParcel('SANDBOX-OUT-FOR-DELIVERY', {addedAt: placedAt});
      const {ok} = await shop.put('KC-1', anOrder({placedAt, shipments: [parcel]}));
      if (!ok) throw new Error('The order was not taken.');
      await shop.askDue();
      await shop.assessDue();
      await shop.sendDue();
    },
    end: async () => {
      for (const end of ends) await end();
    },
  };
}
