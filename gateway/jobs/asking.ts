// Asks providers about the shipments that are due, a few at a time.
import {setImmediate} from 'node:timers/promises';
import {choose} from '../../shared/client/choose.js';
import type {Client, Tracked} from '../../shared/client/client.js';
import {learntFrom, secondsUnasked, settle} from '../../shared/client/learnt.js';
import type {Facts} from '../../shared/model.js';
import {plainNumber} from '../../shared/number.js';
import type {Provider} from '../../shared/providers/provider.js';
import {journey} from '../../shared/sandbox/numbers.js';
import {lagOf} from '../lag.js';
import type {Live} from '../live.js';
import {type Log, loggedError} from '../log.js';
import type {ProviderWatch} from '../provider-watch.js';
import {claimDue, type DueNumber, type DueShipment, postpone} from '../store/due-shipments.js';
import {type Learnt, type Lesson, saveLearnt} from '../store/learnt.js';
import {saveNoted} from '../store/provider-health.js';
import type {Database} from '../store/tables.js';
import {together} from '../together.js';

const places = 8;
/** Numbers claimed at once: they are asked about long before the claim ends. */
const claimed = 2 * places;

/** How long the changes of a parcel of test data are followed closely: one has a journey, the others a first change. */
const journeySeconds = 600;
const youngSeconds = 30;

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
  /** Seconds between two questions about a parcel of a carrier, for its allowance to last. */
  readonly paceOf: (carrier: string) => Promise<number>;
  /** Ends the work; what was begun is given back. */
  readonly signal: AbortSignal;
}

interface Answered extends DueNumber {
  readonly tracked: Tracked;
  readonly paceSeconds: number;
}

/** Makes the function that asks about everything that is due. Calls at the same time share the places. */
export function createAsking({
  db,
  client,
  providers,
  live,
  log,
  watch,
  paceOf,
  now,
  signal,
}: AskingOptions): () => Promise<void> {
  const save = together(places, async (answers: readonly (readonly Lesson<DueShipment>[])[]) => {
    const saved = await saveLearnt(db, answers.flat(), now());
    return answers.map((lessons) =>
      saved.filter(({shipment}) => lessons.some((lesson) => lesson.shipment === shipment)),
    );
  });
  let free = places;
  /** Claimed, and nobody's yet. */
  let waiting: DueNumber[] = [];
  let claiming: Promise<void> | undefined;
  /** Until when the allowance for a carrier is used up: others may come first meanwhile. */
  const resting = new Map<string, number>();

  return async function askDue() {
    const taken = signal.aborted ? 0 : free;
    free -= taken;
    await note();
    await Promise.all(Array.from({length: taken}, askOn));
    await note();
  };

  /** How the providers were. Nobody goes without an answer for it. */
  function note(): Promise<void> {
    return watch
      .handOver((noted) => saveNoted(db, noted))
      .catch((error) => log.error('health of providers not stored', {error: loggedError(error)}));
  }

  /** One after the other. Even work that waits for nothing lets the server do its other work between. */
  async function askOn(): Promise<void> {
    try {
      for (let due = await next(); due.length > 0; due = await next()) {
        await askSafely(due);
        await setImmediate();
      }
    } finally {
      free += 1;
    }
  }

  /** What goes into one call; nothing if nothing is due. */
  async function next(): Promise<DueNumber[]> {
    if (waiting.length === 0 && !signal.aborted) {
      claiming ??= claim();
      await claiming;
    }
    const [first] = waiting;
    if (signal.aborted || !first) {
      const left = waiting.splice(0);
      await giveBack(left);
      return [];
    }
    const {batch} = choose(providers, first)[0] ?? {};
    const together = waiting.filter(({carrier}) => carrier === first.carrier).slice(0, batch?.most ?? 1);
    waiting = waiting.filter((one) => !together.includes(one));
    const count = (batch?.most ?? 1) - together.length;
    return count > 0 ? [...together, ...(await claimDue(db, {count, carrier: first.carrier}, now()))] : together;
  }

  async function claim(): Promise<void> {
    try {
      const carriers = [...resting].filter(([, until]) => until > now()).map(([carrier]) => carrier);
      waiting = await claimDue(db, {count: claimed, resting: carriers}, now());
    } finally {
      claiming = undefined;
    }
  }

  async function askSafely(due: readonly DueNumber[]): Promise<void> {
    try {
      await ask(due);
    } catch (error) {
      // The claims end by themselves, and the numbers are asked about again.
      log.error('asking failed', {shipment: due[0]?.shipments[0]?.id, numbers: due.length, error: loggedError(error)});
    }
  }

  async function ask(due: readonly DueNumber[]): Promise<void> {
    const queries = due.map(({carrier, number, addedAt, postcode}) => ({carrier, number, since: addedAt, postcode}));
    let all: readonly Tracked[];
    try {
      all = await client.trackAll(queries, {signal, fresh: true});
    } catch (error) {
      if (!signal.aborted) throw error;
      return giveBack(due);
    }
    const answers: Answered[] = [];
    for (const [at, tracked] of all.entries()) {
      const one = due[at];
      if (one) answers.push({...one, tracked, paceSeconds: await paceOf(one.carrier)});
    }
    const unasked = answers.filter(({tracked}) => secondsUnasked(tracked) !== undefined);
    for (const {carrier, tracked} of unasked) resting.set(carrier, now() + (secondsUnasked(tracked) ?? 0) * 1000);
    const rests = (due: DueNumber) => unasked.some(({carrier}) => carrier === due.carrier);
    const waitingToo = waiting.filter(rests);
    waiting = waiting.filter((due) => !rests(due));
    await giveBack([...unasked, ...waitingToo]);
    await learnAll(answers.filter((answer) => !unasked.includes(answer)));
  }

  async function learnAll(answers: readonly Answered[]): Promise<void> {
    if (answers.length === 0) return;
    const lessons = answers.flatMap((answered) =>
      answered.shipments.map((shipment) => ({
        shipment,
        learn: (facts: Facts) => learnOf(facts, answered, shipment),
      })),
    );
    const saved = await save(lessons);
    for (const {shipment, before, learnt} of saved) {
      live.publish(shipment.orderId);
      watch.seeLag(lagOf(before, learnt.facts));
    }
    for (const {carrier, number, shipments, tracked} of answers) {
      const {provider} = tracked;
      const {outcome} = settle(number, tracked);
      const status = saved.find(({shipment}) => shipments.includes(shipment))?.learnt.facts.status;
      const trouble = outcome === 'unauthorized' || outcome === 'bad_response';
      const level = trouble && !findProvider(provider)?.testData ? 'warn' : 'debug';
      log[level]('asked', {carrier, provider, outcome, status});
    }
  }

  /** With its place in the queue. */
  async function giveBack(due: readonly DueNumber[]): Promise<void> {
    for (const {shipments} of due) {
      await postpone(db, shipments, Math.min(now(), ...shipments.map(({dueAt}) => dueAt)));
    }
  }

  function learnOf(facts: Facts, {number, paceSeconds, tracked}: Answered, {addedAt, failures}: DueShipment): Learnt {
    return learntFrom(facts, {number, addedAt, failures}, tracked, {
      now: now(),
      paceSeconds,
      freshSeconds: findProvider(tracked.provider)?.freshSeconds,
      livelySeconds: plainNumber(number) === plainNumber(journey) ? journeySeconds : youngSeconds,
    });
  }

  function findProvider(id: string | undefined): Provider | undefined {
    return providers.find((provider) => provider.id === id);
  }
}
