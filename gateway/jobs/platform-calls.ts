// Reads what shop platforms told: orders and parcels become ours. What is stored and that it was read are stored in one.
import {type PlatformSettings, platformSettings} from '../platform-settings.js';
import {platforms} from '../platforms/index.js';
import type {Platform, Reading} from '../platforms/platform.js';
import type {Gateway} from '../route.js';
import {claimCall, endCall, type WaitingCall} from '../store/inbox.js';
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
import {askSoon} from './ask-soon.js';
import {type Asking, refetch} from './refetch.js';

/** How long a call waits for the order it is about, in milliseconds: no platform sends one again for longer. */
const longestWait = 48 * 3_600_000;

/** How long nobody else asks for what a call is about, in milliseconds. */
const lease = 180_000;

/** What came of reading a call. */
export interface Read {
  /** The orders that changed. */
  readonly changed: Iterable<number>;
  /** Whether anything is to be asked about now. */
  readonly due: boolean;
}

const nothing: Read = {changed: [], due: false};

export type PlatformReaderOptions = Pick<Gateway, 'config' | 'db' | 'shopId' | 'log' | 'now'> & Asking;

/** Reads one call; `later` if its order has not come yet. `undefined` if no platform called. */
export type PlatformReader = (call: WaitingCall) => Promise<Read | 'later'> | undefined;

export function createPlatformReader({db, log, now, fetch, signal, ...shop}: PlatformReaderOptions): PlatformReader {
  return (call) => {
    const platform = platforms.find(({id}) => id === call.provider);
    return platform && read(call, platform);
  };

  async function read(call: WaitingCall, platform: Platform): Promise<Read | 'later'> {
    const settings = platformSettings(shop, platform.id);
    if (!settings) throw new Error('its variables are not set any more');
    const reading = await readingOf(call, platform, settings);
    if (!reading) return nothing;
    const {kind} = reading;
    const why = 'why' in reading ? reading.why : undefined;
    log[kind === 'unreadable' ? 'warn' : 'debug']('webhook read', {provider: platform.id, call: call.id, kind, why});
    return db.transaction().execute((transaction) => apply(transaction, call, reading, settings));
  }

  /** `undefined` if somebody else asks for it. */
  async function readingOf(call: WaitingCall, platform: Platform, {access}: PlatformSettings) {
    const told = platform.read(call.body, call.topic);
    if (told.kind === 'refetch' && platform.api && access) {
      const isOurs = await claimCall(db, call.id, now(), now() + lease);
      return isOurs ? refetch(platform.api, told.orderId, access, {fetch, signal}) : undefined;
    }
    return call.trust === 'body' ? told : ({kind: 'ignored', why: 'not proven'} as const);
  }

  async function apply(transaction: Database, call: WaitingCall, reading: Reading, {shopId}: PlatformSettings) {
    if (!('orderId' in reading)) {
      await endCall(transaction, call.id);
      return nothing;
    }
    const order: PlatformOrder = {shopId, platform: call.provider, orderId: reading.orderId};
    const row = await findPlatformOrder(transaction, order);
    const waits = !row && (reading.kind === 'fulfilment' || reading.kind === 'deleted');
    if (waits && now() - call.receivedAt < longestWait) return 'later';
    if (!(await endCall(transaction, call.id))) return nothing;
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
