// Tells every process of a PostgreSQL database when an order changes. What is missed while the connection is broken is
// made good: once it is back everybody reads anew, as event streams do with every heartbeat anyway.
import {randomUUID} from 'node:crypto';
import {sql} from 'kysely';
import pg from 'pg';
import {inProcessLive, type Live} from './live.js';
import {type Log, loggedError} from './log.js';
import type {Database} from './store/tables.js';

const channel = 'order_tracker_orders';
/** A notification has at most 8,000 bytes; so many ids are fewer. */
const most = 400;
/** Milliseconds until a broken connection is tried again. */
const pause = 1_000;

export interface SharedLive extends Live {
  /** Resolves once changes of other processes are heard. */
  readonly listening: Promise<void>;
  close(): Promise<void>;
}

export function sharedLive(url: string, db: Database, log: Log): SharedLive {
  const ours = inProcessLive();
  const me = randomUUID();
  const waiting = new Set<number>();
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;
  const listening = listen();

  async function listen(): Promise<void> {
    const fresh = new pg.Client({connectionString: url, application_name: 'order-tracker listening', keepAlive: true});
    client = fresh;
    fresh.on('notification', ({payload = ''}) => hear(payload));
    fresh.on('error', (error) => log.warn('listening for changes broke off', {error: error.message}));
    fresh.on('end', again);
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
      ours.publishAll();
    } catch (error) {
      log.warn('nobody tells us of changes', {error: loggedError(error)});
      await fresh.end().catch(() => {});
      // One that was never there does not say that it has ended.
      again();
    }
  }

  function again(): void {
    clearTimeout(retry);
    if (!closed) retry = setTimeout(() => void listen(), pause);
  }

  function hear(payload: string): void {
    const [sender, ...ids] = payload.split(' ');
    if (sender !== me) for (const id of ids) ours.publish(Number(id));
  }

  /** Several changes in one turn of the event loop are one statement. */
  async function tell(): Promise<void> {
    const ids = [...waiting];
    waiting.clear();
    for (let at = 0; at < ids.length; at += most) {
      const payload = [me, ...ids.slice(at, at + most)].join(' ');
      await sql`select pg_notify(${channel}, ${payload})`
        .execute(db)
        .catch((error) => log.warn('other processes were not told of changes', {error: loggedError(error)}));
    }
  }

  return {
    ...ours,
    listening,
    publish(orderId) {
      ours.publish(orderId);
      if (waiting.size === 0) setImmediate(() => void tell());
      waiting.add(orderId);
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
