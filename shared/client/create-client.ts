import {plainNumber} from '../number.js';
import type {Outcome, Provider, Query} from '../providers/provider.js';
import {allowance} from './allowance.js';
import {askProvider, canFallBack} from './ask-provider.js';
import {authoriser} from './authorise.js';
import type {Client, ClientOptions, Tracked} from './client.js';
import {freshSeconds} from './freshness.js';
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
  async function ask(query: Query, key: string, signal: AbortSignal): Promise<Tracked> {
    let failed: Tracked | undefined;
    for (const provider of choose(providers, query).filter(({id, auth}) => hasSecrets(auth, credentials[id]))) {
      const outcome = await askOne(provider, query, signal);
      const tracked = answered(outcome, provider.id);
      const seconds = freshSeconds(provider, outcome);
      if (seconds > 0 && (outcome.outcome === 'ok' || !failed)) await cache.set(key, tracked, seconds).catch(() => {});
      if (outcome.outcome === 'ok') return tracked;
      failed ??= tracked;
      if (!canFallBack(outcome)) break;
    }
    return (
      failed ?? answered({outcome: 'unsupported_carrier', message: `nobody to ask about ${query.carrier ?? 'it'}`})
    );
  }

  async function askOne(provider: Provider, query: Query, signal: AbortSignal): Promise<Outcome> {
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
    const outcome = await askProvider(provider, query, means, signal);
    if (outcome.outcome === 'ok' || !outcome.unasked) {
      const allowanceLeft = await leftOf(id);
      options.onAnswered?.({provider: id, outcome: outcome.outcome, milliseconds, allowanceLeft});
    }
    return outcome;
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

  return {
    async track(query, {signal, fresh = false} = {}) {
      signal?.throwIfAborted();
      const key = JSON.stringify([
        query.carrier,
        plainNumber(query.number),
        query.since,
        query.postcode,
        query.language,
      ]);
      const known = fresh ? undefined : await cache.get(key).catch(() => undefined);
      if (known) return {...known, cached: true};
      return share(key, signal, (shared) => ask(query, key, shared));
    },
  };
}

/** Who can answer, a carrier's own API before those for any carrier. Nobody else is asked about test data. */
function choose(providers: readonly Provider[], {carrier}: Query): Provider[] {
  const own = providers.filter(
    ({carriers}) => carrier !== undefined && carriers !== 'any' && carriers.includes(carrier),
  );
  if (own.some(({testData}) => testData)) return own;
  return [...own, ...providers.filter(({carriers}) => carriers === 'any')];
}
