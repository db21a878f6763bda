// Reads what shop platforms told: orders and parcels become ours. What is stored and that it was read are stored in one.
import {setImmediate} from 'node:timers/promises';
import type {Live} from '../live.js';
import {type Log, loggedError} from '../log.js';
import type {PlatformSettings, SettingsOf} from '../platform-settings.js';
import {platforms} from '../platforms/index.js';
import type {Platform, Reading} from '../platforms/platform.js';
import {claimCall, delayCall, endCalls, isCallWaiting, type WaitingCall} from '../store/inbox.js';
import {shipmentKey} from '../store/keys.js';
import {
  endPlatformOrder,
  findPlatformOrder,
  type PlatformOrder,
  putFulfilment,
  putPlatformOrder,
  saidFulfilments,
} from '../store/platform-orders.js';
import type {Put} from '../store/put-order.js';
import type {Database} from '../store/tables.js';
import {findNamed} from '../store/told-shipments.js';
import {transact} from '../store/transact.js';
import {askSoon} from './ask-soon.js';
import {type Asking, refetch} from './refetch.js';

/** How long a call waits for the order it is about, in milliseconds: no platform sends one again for longer. */
const longestWait = 48 * 3_600_000;

/** How long nobody else asks for what a call is about, in milliseconds. */
const lease = 180_000;

/** What came of reading a call. */
interface Read {
  /** The orders that changed. */
  readonly changed: readonly number[];
  /** Whether anything is to be asked about now. */
  readonly due: boolean;
}

const nothing: Read = {changed: [], due: false};

export interface PlatformCallsOptions extends Asking {
  readonly db: Database;
  readonly settingsOf: SettingsOf;
  readonly live: Live;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Says that a shipment may be due. */
  readonly poke: () => void;
}

/** Makes the function that reads every call of a platform that waits, one after the other. */
export function createPlatformCalls(options: PlatformCallsOptions): () => Promise<void> {
  const {db, settingsOf, live, log, now, poke, fetch, signal} = options;
  const ids = platforms.map(({id}) => id);
  let isReading = false;

  return async function readPlatformCalls() {
    if (isReading) return;
    isReading = true;
    try {
      while (!signal.aborted && (await isCallWaiting(db, ids, now()))) {
        const call = await claimCall(db, ids, now(), now() + lease);
        if (!call) return;
        await readSafely(call);
        await setImmediate();
      }
    } finally {
      isReading = false;
    }
  };

  async function readSafely(call: WaitingCall): Promise<void> {
    const {id, provider} = call;
    try {
      const read = await readCall(call);
      if (read === 'later') return await delayCall(db, call, now());
      for (const orderId of read.changed) live.publish(orderId);
      if (read.due) poke();
    } catch (error) {
      log.error('reading a webhook failed', {provider, call: id, error: loggedError(error)});
      await delayCall(db, call, now());
    }
  }

  /** `later` if its order has not come yet. */
  async function readCall(call: WaitingCall): Promise<Read | 'later'> {
    const platform = platforms.find(({id}) => id === call.provider);
    const settings = platform && call.shopId !== null && (await settingsOf(call.shopId, platform.id));
    if (!settings) throw new Error('its variables are not set any more');
    const reading = await readingOf(call, platform, settings);
    const {kind} = reading;
    const why = 'why' in reading ? reading.why : undefined;
    log[kind === 'unreadable' ? 'warn' : 'debug']('webhook read', {provider: platform.id, call: call.id, kind, why});
    return transact(db, (transaction) => apply(transaction, call, reading, settings));
  }

  async function readingOf(call: WaitingCall, platform: Platform, {access}: PlatformSettings): Promise<Reading> {
    const told = platform.read(call.body, call.topic);
    if (told.kind === 'refetch' && platform.api && access) {
      return refetch(platform.api, told.orderId, access, {fetch, signal});
    }
    return call.trust === 'body' ? told : {kind: 'ignored', why: 'not proven'};
  }

  async function apply(
    transaction: Database,
    call: WaitingCall,
    reading: Reading,
    {shopId}: PlatformSettings,
  ): Promise<Read | 'later'> {
    if (!('orderId' in reading)) {
      await endCalls(transaction, [call]);
      return nothing;
    }
    const order: PlatformOrder = {shopId, platform: call.provider, orderId: reading.orderId};
    const row = await findPlatformOrder(transaction, order);
    const waits = !row && (reading.kind === 'fulfilment' || reading.kind === 'deleted');
    if (waits && now() - call.receivedAt < longestWait) return 'later';
    if (!(await endCalls(transaction, [call]))) return nothing;
    if (reading.kind === 'order') {
      const put = await putPlatformOrder(transaction, order, reading, now());
      if (!put) log.warn('an order has the number of another', {provider: call.provider, call: call.id});
      return readAs(put);
    }
    if (waits) log.info('a webhook was about an order that never came', {provider: call.provider, call: call.id});
    if (!row) return nothing;
    switch (reading.kind) {
      case 'fulfilment':
        return readAs(await putFulfilment(transaction, order, row, reading.fulfilment, now()));
      case 'deleted': {
        const end = {at: call.receivedAt, reason: 'Deleted in the shop'};
        return readAs(await endPlatformOrder(transaction, order, row, end, now()));
      }
      case 'news': {
        const told = saidFulfilments(row).find(({id}) => id === reading.fulfilmentId)?.parcels ?? [];
        const keys = told.map(({carrier, number}) => shipmentKey(carrier, number));
        let due = false;
        for (const shipment of await findNamed(transaction, row.id, keys)) {
          due = (await askSoon(transaction, shipment, now())) || due;
        }
        return {changed: [], due};
      }
      default:
        return nothing;
    }
  }
}

function readAs(put: Put | undefined): Read {
  return put && put.result !== 'unchanged' ? {changed: [put.orderId], due: true} : nothing;
}
