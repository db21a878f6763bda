// Asks providers about the shipments that are due, a few at a time.
import {setImmediate} from 'node:timers/promises';
import type {Client, Tracked} from '../../shared/client/client.js';
import type {OutcomeName} from '../../shared/errors.js';
import {asked, learn} from '../../shared/facts.js';
import type {Facts, Report} from '../../shared/model.js';
import {plainNumber} from '../../shared/number.js';
import type {Provider} from '../../shared/providers/provider.js';
import {journey} from '../../shared/sandbox/numbers.js';
import type {Live} from '../live.js';
import {type Log, loggedError} from '../log.js';
import type {ProviderWatch} from '../provider-watch.js';
import {claimDue, type DueShipment, type Learnt, postpone, saveLearnt} from '../store/due-shipments.js';
import type {Database} from '../store/tables.js';
import {secondsUntilDue} from './due.js';

const places = 8;

/** How long the changes of a parcel of test data are followed closely: one has a journey, the others a first change. */
const journeySeconds = 600;
const youngSeconds = 30;

/** How long a parcel waits at least when our own allowance is used up: many that wait must not queue again at once. */
const queueSeconds = 30;

/** What may be over after a while; the more often it comes, the longer we wait. */
const passing: readonly OutcomeName[] = ['unreachable', 'bad_response', 'rate_limited'];

export interface AskingOptions {
  readonly db: Database;
  readonly client: Client;
  readonly providers: readonly Provider[];
  readonly live: Live;
  readonly log: Log;
  /** Sees what the client's providers answer. */
  readonly watch: ProviderWatch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends the work; what was begun is given back. */
  readonly signal: AbortSignal;
}

/** Makes the function that asks about everything that is due. Calls at the same time share the places. */
export function createAsking({
  db,
  client,
  providers,
  live,
  log,
  watch,
  now,
  signal,
}: AskingOptions): () => Promise<void> {
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
    await Promise.all(claimed.map(askOn));
  }

  /** This one and then the next ones. Even work that waits for nothing lets the server do its other work between. */
  async function askOn(shipment: DueShipment): Promise<void> {
    try {
      for (let next: DueShipment | undefined = shipment; next; ) {
        await askSafely(next);
        await setImmediate();
        [next] = signal.aborted ? [] : await claimDue(db, 1, now());
      }
    } finally {
      free += 1;
    }
  }

  async function askSafely(shipment: DueShipment): Promise<void> {
    try {
      await ask(shipment);
    } catch (error) {
      // The claim ends by itself, and the shipment is asked about again.
      log.error('asking failed', {shipment: shipment.id, error: loggedError(error)});
    }
  }

  async function ask(shipment: DueShipment): Promise<void> {
    const {carrier, number, addedAt, postcode} = shipment;
    let tracked: Tracked;
    try {
      tracked = await client.track({carrier, number, since: addedAt, postcode}, {signal, fresh: true});
    } catch (error) {
      if (!signal.aborted) throw error;
      return postpone(db, shipment.id, now());
    }
    if ('unasked' in tracked && tracked.unasked) {
      return postpone(db, shipment.id, now() + Math.max(tracked.retryAfterSeconds ?? 0, queueSeconds) * 1000);
    }
    const learnt = await watch.handOver((seen) =>
      saveLearnt(db, shipment, now(), (facts) => learntFrom(facts, shipment, tracked), seen),
    );
    if (!learnt) return;
    live.publish(shipment.orderId);
    const {provider} = tracked;
    const {outcome} = settle(shipment, tracked);
    const trouble = outcome === 'unauthorized' || outcome === 'bad_response';
    const level = trouble && !findProvider(provider)?.testData ? 'warn' : 'debug';
    log[level]('asked', {carrier, provider, outcome, status: learnt.facts.status});
  }

  function learntFrom(facts: Facts, shipment: DueShipment, tracked: Tracked): Learnt {
    const {provider, askedAt: at} = tracked;
    const {outcome, report} = settle(shipment, tracked);
    const known = report && provider ? learn(facts, report, {provider, at}) : facts;
    const failures = passing.includes(outcome) ? shipment.failures + 1 : 0;
    const seconds = secondsUntilDue({
      outcome,
      status: known.status,
      failures,
      ageSeconds: (now() - Date.parse(shipment.addedAt)) / 1000,
      retryAfterSeconds: 'retryAfterSeconds' in tracked ? tracked.retryAfterSeconds : undefined,
      freshSeconds: findProvider(provider)?.freshSeconds,
      livelySeconds: plainNumber(shipment.number) === plainNumber(journey) ? journeySeconds : youngSeconds,
    });
    const dueAt = seconds === undefined ? undefined : now() + seconds * 1000;
    const nextAt = dueAt === undefined ? undefined : new Date(dueAt).toISOString();
    return {facts: asked(known, {provider, at, outcome, nextAt}), failures, dueAt};
  }

  function findProvider(id: string | undefined): Provider | undefined {
    return providers.find((provider) => provider.id === id);
  }
}

/**
 * What came of asking, with the report on the number we asked for. A provider may add its sister parcels; an answer only
 * about others is none. Where a carrier has another name for the number, its adapter says so.
 */
function settle({number}: DueShipment, tracked: Tracked): {outcome: OutcomeName; report?: Report | undefined} {
  if (tracked.outcome !== 'ok') return tracked;
  const report = tracked.shipments.find((report) => plainNumber(report.number) === plainNumber(number));
  return {outcome: report ? 'ok' : 'bad_response', report};
}
