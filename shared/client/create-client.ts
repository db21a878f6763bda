import type {OutcomeName} from '../errors.js';
import {plainNumber} from '../number.js';
import type {Outcome, Provider, Query} from '../providers/provider.js';
import {allowance} from './allowance.js';
import {askProvider} from './ask-provider.js';
import {authoriser} from './authorise.js';
import {asksNext, choose} from './choose.js';
import type {Client, ClientOptions, Tracked} from './client.js';
import {freshSeconds} from './freshness.js';
import {type AskOne, gathering} from './gather.js';
import {memoryCache} from './memory-cache.js';
import {hasSecrets} from './secrets.js';
import {type Send, sender} from './send.js';
import {sharing} from './share.js';
import {sleeping} from './sleep.js';

/**
 * Makes a client for `options.providers`.
 *
 * Everything it touches can be given: `fetch`, clock, sleep, chance, cache. It keeps tokens, allowances and answers for
 * as long as it lives; make one for a process, not one for a question.
 */
export function createClient(options: ClientOptions): Client {
  const {providers, credentials = {}, limits = {}, now = Date.now, random = Math.random, sleep = sleeping} = options;
  const cache = options.cache ?? memoryCache(now);
  const send = sender({
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    now,
    sleep,
    baseUrls: options.baseUrls ?? {},
    timeout: options.timeout ?? 10_000,
    onCall: options.onCall,
  });
  const {authorise, forget} = authoriser(credentials, send, now);
  const makeAllowance = options.allowances ?? ((_, limit) => allowance(limit, now));
  const allowances = new Map(
    providers.flatMap((provider) => {
      const limit = limits[provider.id] ?? provider.limit;
      return limit ? [[provider.id, makeAllowance(provider.id, limit)] as const] : [];
    }),
  );
  const share = sharing<Tracked>();

  /** Asks one after the other until somebody knows. If nobody does, the first one's failure counts. */
  async function ask(query: Query, key: string, signal: AbortSignal, askOne: AskOne): Promise<Tracked> {
    let first: {tracked: Tracked; seconds: number} | undefined;
    for (const provider of choose(providers, query).filter(({id, auth}) => hasSecrets(auth, credentials[id]))) {
      signal.throwIfAborted();
      const outcome = await askOne(provider, query, signal);
      const answer = {tracked: answered(outcome, provider.id), seconds: freshSeconds(provider, outcome)};
      if (outcome.outcome === 'ok') return remembered(key, answer);
      // What nobody was asked about is no answer.
      if (!first || isUnasked(first.tracked)) first = answer;
      if (!asksNext(outcome, provider, query, now())) break;
    }
    if (first) return remembered(key, first);
    return answered({outcome: 'unsupported_carrier', message: `nobody to ask about ${query.carrier ?? 'it'}`});
  }

  async function remembered(key: string, {tracked, seconds}: {tracked: Tracked; seconds: number}): Promise<Tracked> {
    if (seconds > 0) await cache.set(key, tracked, seconds).catch(() => {});
    return tracked;
  }

  async function askTogether(provider: Provider, queries: readonly Query[], signal: AbortSignal) {
    const {id} = provider;
    let milliseconds: number | undefined;
    const timed: Send = async (...call) => {
      const started = now();
      try {
        return await send(...call);
      } finally {
        milliseconds = now() - started;
      }
    };
    const means = {send: timed, authorise, forget, sleep, random, allowance: allowances.get(id)};
    const outcomes = await askProvider(provider, queries, means, signal);
    const outcome = commonest([...outcomes.values()].filter((one) => !isUnasked(one)));
    if (outcome) options.onAnswered?.({provider: id, outcome, milliseconds, allowanceLeft: await leftOf(id)});
    return outcomes;
  }

  async function leftOf(id: string): Promise<number | undefined> {
    try {
      return await allowances.get(id)?.left();
    } catch {
      return undefined;
    }
  }

  function answered(outcome: Outcome, provider?: string): Tracked {
    return {...outcome, provider, askedAt: new Date(now()).toISOString(), cached: false};
  }

  async function recall(key: string, fresh: boolean): Promise<Tracked | undefined> {
    const known = fresh ? undefined : await cache.get(key).catch(() => undefined);
    return known && {...known, cached: true};
  }

  return {
    async track(query, {signal, fresh = false} = {}) {
      signal?.throwIfAborted();
      const key = keyOf(query);
      const known = await recall(key, fresh);
      return known ?? share(key, signal, (shared) => ask(query, key, shared, gathering(askTogether)));
    },

    async trackAll(queries, {signal, fresh = false} = {}) {
      signal?.throwIfAborted();
      const known = await Promise.all(queries.map((query) => recall(keyOf(query), fresh)));
      signal?.throwIfAborted();
      // Each number waits with a signal of its own, for Node warns of many listeners on one.
      const waits = queries.map(() => new AbortController());
      const leave = () => {
        for (const wait of waits) wait.abort(signal?.reason);
      };
      signal?.addEventListener('abort', leave);
      const askOne = gathering(askTogether);
      try {
        return await Promise.all(
          queries.map(async (query, index) => {
            const key = keyOf(query);
            return known[index] ?? share(key, waits[index]?.signal, (shared) => ask(query, key, shared, askOne));
          }),
        );
      } finally {
        signal?.removeEventListener('abort', leave);
      }
    },
  };
}

function isUnasked(outcome: Outcome): boolean {
  return outcome.outcome !== 'ok' && outcome.unasked === true;
}

function keyOf({carrier, number, since, postcode, language}: Query): string {
  return JSON.stringify([carrier, plainNumber(number), since, postcode, language]);
}

/** What most came to; of equally many, the first. */
function commonest(outcomes: readonly Outcome[]): OutcomeName | undefined {
  const names = outcomes.map(({outcome}) => outcome);
  const times = (name: OutcomeName) => names.filter((one) => one === name).length;
  return names.sort((a, b) => times(b) - times(a))[0];
}
