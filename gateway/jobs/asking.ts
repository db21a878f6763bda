// Asks providers about the shipments that are due, a few at a time.
import type {Client, Tracked} from '../../shared/client/client.js';
import {asked, learn} from '../../shared/facts.js';
import type {Facts, Report} from '../../shared/model.js';
import type {Provider} from '../../shared/providers/provider.js';
import type {Live} from '../live.js';
import type {Log} from '../log.js';
import {claimDue, type DueShipment, type Learnt, releaseClaim, saveLearnt} from '../store/due-shipments.js';
import {shipmentKey} from '../store/keys.js';
import type {Database} from '../store/tables.js';
import {secondsUntilDue} from './due.js';

const places = 8;

export interface AskingOptions {
  readonly db: Database;
  readonly client: Client;
  readonly providers: readonly Provider[];
  readonly live: Live;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends the work; what was begun is given back. */
  readonly signal: AbortSignal;
}

/** Makes the function that asks about everything that is due. Calls at the same time share the places. */
export function createAsking({db, client, providers, live, log, now, signal}: AskingOptions): () => Promise<void> {
  let free = places;

  return askDue;

  async function askDue(): Promise<void> {
    if (free === 0 || signal.aborted) return;
    const taken = free;
    free = 0;
    let claimed: DueShipment[] = [];
    try {
      claimed = await claimDue(db, taken, now());
    } finally {
      free += taken - claimed.length;
    }
    await Promise.all(
      claimed.map(async (shipment) => {
        await ask(shipment).finally(() => {
          free += 1;
        });
        await askDue();
      }),
    );
  }

  async function ask(shipment: DueShipment): Promise<void> {
    const {carrier, number, addedAt, postcode} = shipment;
    let tracked: Tracked;
    try {
      tracked = await client.track({carrier, number, since: addedAt, postcode}, {signal, fresh: true});
    } catch (error) {
      if (!signal.aborted) throw error;
      return releaseClaim(db, shipment.id, now());
    }
    const learnt = await saveLearnt(db, shipment, now(), (facts) => learntFrom(facts, shipment, tracked));
    if (!learnt) return;
    live.publish(shipment.orderId);
    const {provider, outcome} = tracked;
    const trouble = outcome === 'unauthorized' || outcome === 'bad_response';
    const level = trouble && !findProvider(provider)?.testData ? 'warn' : 'debug';
    log[level]('asked', {carrier, provider, outcome, status: learnt.facts.status});
  }

  function learntFrom(facts: Facts, shipment: DueShipment, tracked: Tracked): Learnt {
    const {provider, askedAt: at, outcome} = tracked;
    const report = tracked.outcome === 'ok' ? reportOn(shipment, tracked.shipments) : undefined;
    const known = report && provider ? learn(facts, report, {provider, at}) : facts;
    const failures = outcome === 'unreachable' || outcome === 'bad_response' ? shipment.failures + 1 : 0;
    const seconds = secondsUntilDue({
      outcome,
      status: known.status,
      failures,
      ageSeconds: (now() - Date.parse(shipment.addedAt)) / 1000,
      retryAfterSeconds: 'retryAfterSeconds' in tracked ? tracked.retryAfterSeconds : undefined,
      freshSeconds: findProvider(provider)?.freshSeconds,
    });
    const dueAt = seconds === undefined ? undefined : now() + seconds * 1000;
    const nextAt = dueAt === undefined ? undefined : new Date(dueAt).toISOString();
    return {facts: asked(known, {provider, at, outcome, nextAt}), failures, dueAt};
  }

  function findProvider(id: string | undefined): Provider | undefined {
    return providers.find((provider) => provider.id === id);
  }
}

/** The report on the number we asked for; a provider may add its sister parcels. */
function reportOn({carrier, number}: DueShipment, reports: readonly Report[]): Report | undefined {
  const key = shipmentKey(carrier, number);
  return reports.find((report) => shipmentKey(carrier, report.number) === key) ?? reports[0];
}
