// Figures for Prometheus: what the service does, without a word about whom for. Labels come from closed lists only, so
// that nobody can make them grow.
import type {MiddlewareHandler} from 'hono';
import {Counter, Gauge, Histogram, Registry} from 'prom-client';
import type {Call} from '../shared/client/client.js';
import type {AppEnv} from './route.js';

/** Seconds: from an answer out of memory to a carrier that takes its time. */
const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is looked up when somebody reads the figures. */
export interface Counted {
  /** Shipments whose time to be asked about has come, claimed ones left out. */
  readonly due: () => Promise<number>;
  /** Messages whose time has come, and those that could not be sent. */
  readonly messages: () => Promise<{readonly waiting: number; readonly dead: number}>;
  /** Event streams that are open. */
  readonly streams: () => number;
}

export interface Metrics {
  readonly registry: Registry;
  /** Counts every request by its route. */
  readonly middleware: MiddlewareHandler<AppEnv>;
  countCall(call: Call): void;
  /** `provider` must be one of ours. */
  countHook(provider: string, result: HookResult): void;
}

/** What became of a provider's own call. */
type HookResult = 'kept' | 'repeated' | 'refused';

export function createMetrics({due, messages, streams}: Counted): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'order_tracker_http_request_seconds',
    help: 'Requests by route and status, and how long they took; event streams until they were open.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers,
  });
  const calls = new Histogram({
    name: 'order_tracker_provider_call_seconds',
    help: 'Calls to providers by HTTP status, 0 for none, and how long they took.',
    labelNames: ['provider', 'status'],
    buckets,
    registers,
  });
  const retries = new Counter({
    name: 'order_tracker_provider_retries_total',
    help: 'Calls that were a second or third try.',
    labelNames: ['provider'],
    registers,
  });
  const hooks = new Counter({
    name: 'order_tracker_hooks_total',
    help: 'Calls of providers: kept, repeated, or refused because they were not signed as they should be.',
    labelNames: ['provider', 'result'],
    registers,
  });
  new Gauge({
    name: 'order_tracker_shipments_due',
    help: 'Shipments that wait to be asked about.',
    registers,
    async collect() {
      this.set(await due());
    },
  });
  new Gauge({
    name: 'order_tracker_messages',
    help: 'Messages that wait to be sent, and those that could not be.',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await messages())) this.set({state}, count);
    },
  });
  new Gauge({
    name: 'order_tracker_event_streams',
    help: 'Event streams that are open.',
    registers,
    collect() {
      this.set(streams());
    },
  });

  return {
    registry,
    async middleware(context, next) {
      const end = requests.startTimer();
      await next();
      // The pattern, not the address: files, and what is no route, are one line.
      end({method: context.req.method, route: context.req.routePath, status: context.res.status});
    },
    countCall({provider, status = 0, milliseconds, attempt}) {
      calls.observe({provider, status}, milliseconds / 1000);
      if (attempt > 1) retries.inc({provider});
    },
    countHook: (provider, result) => hooks.inc({provider, result}),
  };
}
