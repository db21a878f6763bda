// Asks about numbers: with the shopper's own keys first, then whoever is open to everybody. Nobody whose host the browser
// has not been allowed, or to whom we may not send what it takes.
import browser from 'webextension-polyfill';
import {choose} from '../../shared/client/choose.js';
import {createClient, type Tracked} from '../../shared/client/index.js';
import {hasSecrets} from '../../shared/client/secrets.js';
import type {Provider, Query} from '../../shared/providers/provider.js';
import {maySend, sent} from '../consent.js';
import {mayReach} from '../origins.js';
import {hostsOf, keyProviders, openProviders} from '../own-keys.js';
import type {Settings} from '../settings.js';
import type {Watch} from '../watch.js';

/** Whom there is to ask. */
export interface Asked {
  readonly own: readonly Provider[];
  readonly open: readonly Provider[];
  readonly postcode: boolean;
}

export async function whomToAsk({keys}: Pick<Settings, 'keys'>): Promise<Asked> {
  const granted = await browser.permissions.getAll();
  const reached = (provider: Provider) => mayReach(hostsOf(provider), granted);
  const withKey = keyProviders.filter((provider) => hasSecrets(provider.auth, keys[provider.id]) && reached(provider));
  return {
    own: maySend(sent.withKey, granted) ? withKey : [],
    open: maySend(sent.toOpen, granted) ? openProviders.filter(reached) : [],
    postcode: maySend(sent.postcode, granted),
  };
}

export function canAsk({own, open}: Asked, query: Query): boolean {
  return choose([...own, ...open], query).length > 0;
}

/** Never rejects: what a provider says or does is the outcome. Each in the place of its query. */
export async function askNumbers(
  written: readonly Query[],
  {own, open, postcode}: Asked,
  {keys}: Pick<Settings, 'keys'>,
): Promise<Tracked[]> {
  const queries = postcode ? written : written.map(({postcode: _, ...query}) => query);
  const answers = await createClient({providers: own, credentials: keys}).trackAll(queries);
  const client = createClient({providers: open});
  return Promise.all(
    answers.map(async (answer, at) => {
      const query = queries[at];
      if (!query || !isLeftOpen(answer) || choose(open, query).length === 0) return answer;
      const other = await client.track(query);
      return other.outcome === 'ok' || answer.provider === undefined ? other : answer;
    }),
  );
}

/** So often each can be asked about for the provider's allowance to last for all that it answers for. */
export function paceSeconds(id: string | undefined, {own, open}: Asked, watches: readonly Watch[]): number {
  const provider = [...own, ...open].find((one) => one.id === id);
  if (!provider?.limit) return 0;
  const served = watches.filter(
    ({source, asking}) =>
      source.kind === 'number' && asking.dueAt !== undefined && choose([provider], {...source}).length > 0,
  );
  const calls = served.length / (provider.batch?.most ?? 1);
  return (calls * provider.limit.perSeconds) / provider.limit.calls;
}

/** Whether somebody else might know. */
function isLeftOpen({outcome}: Tracked): boolean {
  return outcome !== 'ok' && outcome !== 'invalid_number';
}
