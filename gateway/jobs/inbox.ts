// Reads what providers told by themselves: learns from what is proven, and asks soon about what is not.
import {setImmediate} from 'node:timers/promises';
import * as v from 'valibot';
import {type Report, ReportSchema} from '../../shared/model.js';
import type {Provider} from '../../shared/providers/provider.js';
import {lagOf} from '../lag.js';
import type {Live} from '../live.js';
import {type Log, loggedError} from '../log.js';
import type {ProviderWatch} from '../provider-watch.js';
import {delayCall, endCalls, isCallWaiting, takeCalls, type WaitingCall} from '../store/inbox.js';
import {replaceFacts} from '../store/learnt.js';
import type {Database} from '../store/tables.js';
import {findTold, lockTold, type ToldShipment} from '../store/told-shipments.js';
import {transact} from '../store/transact.js';
import {askSoon} from './ask-soon.js';
import {learntFromCall} from './told.js';

/** Calls that are read in one transaction: more are quicker, but keep others waiting. */
const together = 10;
/** How many transactions a process reads in at the same time, where the database lets it. */
const readers = 4;

export interface InboxOptions {
  readonly db: Database;
  readonly providers: readonly Provider[];
  /** Stores how late news come when it is handed over. */
  readonly watch: Pick<ProviderWatch, 'seeLag'>;
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
export function createInbox({db, providers, watch, live, log, now, poke, signal}: InboxOptions): () => Promise<void> {
  const ids = providers.map(({id}) => id);
  let free = readers;

  return async function readInbox() {
    if (free === 0) return;
    free -= 1;
    try {
      while (!signal.aborted && (await isCallWaiting(db, ids, now())) && (await readNext(together)))
        await setImmediate();
    } finally {
      free += 1;
    }
  };

  /** Returns whether there were any that no other process reads. */
  async function readNext(count: number): Promise<boolean> {
    let calls: readonly WaitingCall[] = [];
    try {
      const {changed, due} = await transact(db, async (transaction) => {
        calls = await takeCalls(transaction, ids, count, now());
        return readCalls(transaction, calls);
      });
      for (const orderId of changed) live.publish(orderId);
      if (due) poke();
    } catch (error) {
      const [first, ...others] = calls;
      if (!first) throw error;
      // One that cannot be read must not keep the others from it.
      if (others.length > 0) return readNext(1);
      const {id, provider} = first;
      log.error('reading a webhook failed', {provider, call: id, error: loggedError(error)});
      await delayCall(db, first, now());
    }
    return calls.length > 0;
  }

  /** Returns the orders that changed, and whether anything is to be asked about now. */
  async function readCalls(transaction: Database, calls: readonly WaitingCall[]) {
    const changed = new Set<number>();
    let due = false;
    if (calls.length === 0) return {changed, due};
    await endCalls(transaction, calls);
    const told = calls.map((call) => ({call, reports: reportsIn(call)}));
    await lockTold(
      transaction,
      told.flatMap(({reports}) => reports),
    );
    for (const {call, report} of told.flatMap(({call, reports}) => reports.map((report) => ({call, report})))) {
      // Without the time of the statement nobody knows what it is later than.
      const proven = call.trust === 'body' && report.statedAt !== undefined;
      for (const shipment of await findTold(transaction, report)) {
        if (!proven) due = (await askSoon(transaction, shipment, now())) || due;
        else if (await learnFrom(transaction, shipment, report, call)) changed.add(shipment.orderId);
      }
    }
    return {changed, due};
  }

  async function learnFrom(transaction: Database, shipment: ToldShipment, report: Report, call: WaitingCall) {
    const learnt = learntFromCall(shipment, report, call, now());
    if (!learnt) return false;
    await replaceFacts(transaction, shipment, learnt, now());
    watch.seeLag(lagOf(shipment.facts, learnt.facts));
    return true;
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
