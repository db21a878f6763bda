// Reads what providers told by themselves: learns from what is proven, and asks soon about what is not.
import {setImmediate} from 'node:timers/promises';
import * as v from 'valibot';
import {type Report, ReportSchema} from '../../shared/model.js';
import type {Provider} from '../../shared/providers/provider.js';
import type {Live} from '../live.js';
import {type Log, loggedError} from '../log.js';
import {postpone, replaceFacts} from '../store/due-shipments.js';
import {delayCall, endCall, findWaiting, type WaitingCall} from '../store/inbox.js';
import type {Database} from '../store/tables.js';
import {findTold, type ToldShipment} from '../store/told-shipments.js';
import {dueAfterHint} from './due.js';
import {learntFromCall} from './told.js';

/** Milliseconds until a call that could not be read is tried again, doubled each time up to the longest. */
const firstDelay = 5_000;
const longestDelay = 3_600_000;

export interface InboxOptions {
  readonly db: Database;
  readonly providers: readonly Provider[];
  readonly live: Live;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Says that a shipment may be due. */
  readonly poke: () => void;
  /** Ends the work after the call that is being read. */
  readonly signal: AbortSignal;
}

/** Makes the function that reads every call that waits. What is learnt and that it was read are stored in one. */
export function createInbox({db, providers, live, log, now, poke, signal}: InboxOptions): () => Promise<void> {
  return async function readInbox() {
    while (!signal.aborted) {
      const call = await findWaiting(db, now());
      if (!call) return;
      await readSafely(call);
      await setImmediate();
    }
  };

  async function readSafely(call: WaitingCall): Promise<void> {
    const {id, provider, failures} = call;
    try {
      const {changed, due} = await db.transaction().execute((transaction) => readCall(transaction, call));
      for (const orderId of changed) live.publish(orderId);
      if (due) poke();
    } catch (error) {
      log.error('reading a webhook failed', {provider, call: id, error: loggedError(error)});
      await delayCall(db, id, failures + 1, now() + Math.min(firstDelay * 2 ** failures, longestDelay));
    }
  }

  /** Returns the orders that changed, and whether anything is to be asked about now. */
  async function readCall(transaction: Database, call: WaitingCall) {
    const changed = new Set<number>();
    let due = false;
    const reports = (await endCall(transaction, call.id)) ? reportsIn(call) : [];
    for (const report of reports) {
      // Without the time of the statement nobody knows what it is later than.
      const proven = call.trust === 'body' && report.statedAt !== undefined;
      for (const shipment of await findTold(transaction, report)) {
        if (!proven) due = (await askSoon(transaction, shipment)) || due;
        else if (await learnFrom(transaction, shipment, report, call)) changed.add(shipment.orderId);
      }
    }
    return {changed, due};
  }

  async function learnFrom(transaction: Database, shipment: ToldShipment, report: Report, call: WaitingCall) {
    const learnt = learntFromCall(shipment, report, call, now());
    if (learnt) await replaceFacts(transaction, shipment, learnt, now());
    return learnt !== undefined;
  }

  async function askSoon(transaction: Database, shipment: ToldShipment): Promise<boolean> {
    const dueAt = dueAfterHint(shipment, now());
    if (dueAt !== undefined) await postpone(transaction, shipment.id, dueAt);
    return dueAt !== undefined && dueAt <= now();
  }

  function reportsIn({provider: id, body}: WaitingCall): Report[] {
    const outcome = providers.find((provider) => provider.id === id)?.parseWebhook?.(body);
    const said = outcome?.outcome === 'ok' ? outcome.shipments : [];
    const reports = said.flatMap((report) => {
      const {success, output} = v.safeParse(ReportSchema, report);
      return success ? [output] : [];
    });
    log.debug('webhook read', {provider: id, outcome: outcome?.outcome, told: said.length, usable: reports.length});
    return reports;
  }
}
