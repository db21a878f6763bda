import type {Selectable} from 'kysely';
import type {Lag} from '../lag.js';
import {type ProviderStatus, providerStatus, providerStatuses, type Trouble, troubleOf} from '../provider-status.js';
import type {Noted, Seen} from '../provider-watch.js';
import {countSeen, findTallies, summary} from './provider-tally.js';
import type {Database, Tables} from './tables.js';
import {transact} from './transact.js';

/** How much the newest lag counts. */
const lagWeight = 1 / 8;

type Row = Selectable<Tables['provider_health']>;

/** Stores what was seen, provider by provider. */
export async function saveNoted(db: Database, {seen, lags}: Noted): Promise<void> {
  const providers = new Set([...seen, ...lags].map(({provider}) => provider));
  for (const provider of [...providers].sort()) {
    await transact(db, async (transaction) => {
      const of = <Item extends {provider: string}>(items: readonly Item[]) =>
        items.filter((one) => one.provider === provider);
      const known = await lockRow(transaction, provider);
      const late = of(lags).reduce(withLag, known ?? unseen(provider));
      await saveRow(transaction, await judged(transaction, late, of(seen), known));
    });
  }
}

async function judged(transaction: Database, before: Row, seen: readonly Seen[], known?: Row): Promise<Row> {
  const last = seen.at(-1);
  if (!last) return before;
  for (const one of seen) await countSeen(transaction, one);
  const row = seen.reduce(afterOne, before);
  const {calls, failed, latency} = summary(await findTallies(transaction, row.provider, last.at));
  const lastFailure = troubleOf(row.last_failure);
  const status = providerStatus({calls, failed, latency, failures: row.failures, lastFailure});
  return {...row, status, since: known?.status === status ? known.since : last.at};
}

/** A newer lag counts more. */
function withLag(row: Row, {seconds}: Lag): Row {
  const before = row.lag_seconds ?? seconds;
  return {...row, lag_seconds: before + (seconds - before) * lagWeight};
}

function afterOne(row: Row, {outcome, at, allowanceLeft}: Seen): Row {
  const rest = {...row, allowance_left: allowanceLeft ?? null};
  return troubleOf(outcome)
    ? {...rest, last_failure_at: at, last_failure: outcome, failures: row.failures + 1}
    : {...rest, last_success_at: at, failures: 0};
}

function unseen(provider: string): Row {
  const nothing = {last_success_at: null, last_failure_at: null, last_failure: null, allowance_left: null};
  return {...nothing, provider, failures: 0, status: 'unknown', since: 0, lag_seconds: null};
}

async function findRow(db: Database, provider: string): Promise<Row | undefined> {
  return db.selectFrom('provider_health').selectAll().where('provider', '=', provider).executeTakeFirst();
}

/** In the transaction that changes it. */
async function lockRow(transaction: Database, provider: string): Promise<Row | undefined> {
  const rows = transaction.selectFrom('provider_health').selectAll();
  return rows.where('provider', '=', provider).forUpdate().executeTakeFirst();
}

async function saveRow(transaction: Database, row: Row): Promise<void> {
  await transaction
    .insertInto('provider_health')
    .values(row)
    .onConflict((conflict) => conflict.column('provider').doUpdateSet(row))
    .execute();
}

export interface ProviderHealth {
  readonly status: ProviderStatus;
  /** Milliseconds since 1970, as what follows. */
  readonly since: number;
  readonly lastSuccessAt: number | undefined;
  readonly lastFailure: {readonly at: number; readonly outcome: Trouble} | undefined;
  /** Of an answer of the last hour: milliseconds, on average. */
  readonly latency: number | undefined;
  readonly allowanceLeft: number | undefined;
  readonly lagSeconds: number | undefined;
  /** Of the last hour, by outcome. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What is known of a provider that was asked at least once, or told us something. */
export async function findHealth(db: Database, provider: string, now: number): Promise<ProviderHealth | undefined> {
  const row = await findRow(db, provider);
  if (!row) return undefined;
  const tallies = await findTallies(db, provider, now);
  const outcome = troubleOf(row.last_failure);
  return {
    status: providerStatuses.find((status) => status === row.status) ?? 'unknown',
    since: row.since,
    lastSuccessAt: row.last_success_at ?? undefined,
    lastFailure: outcome && row.last_failure_at !== null ? {at: row.last_failure_at, outcome} : undefined,
    latency: summary(tallies).latency,
    allowanceLeft: row.allowance_left ?? undefined,
    lagSeconds: row.lag_seconds === null ? undefined : Math.round(row.lag_seconds),
    counts: Object.fromEntries(tallies.map(({outcome, calls}) => [outcome, calls])),
  };
}
