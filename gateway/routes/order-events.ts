import {streamSSE} from 'hono/streaming';
import {OrderViewSchema} from '../../shared/model.js';
import {bell} from '../bell.js';
import {loggedError} from '../log.js';
import {orderView} from '../order-view.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {findGrant} from '../store/tokens.js';

/** Milliseconds. Proxies close what is silent for a minute; a token is looked at again at each beat. */
const heartbeat = 25_000;
/** Milliseconds after which a browser connects again. */
const retry = 3_000;

/** A customer has some windows open, and shows the link to others. */
const streamsOfOrder = 20;

export const orderEvents = route({
  method: 'get',
  path: '/v1/order/events',
  summary: 'A stream with an event `order` now and after every change, for as long as the token is good.',
  security: 'customer',
  answers: {
    200: {
      description: 'Server-sent events; `data` is the order, `id` its version. Last-Event-ID spares a repetition.',
      schema: OrderViewSchema,
      contentType: 'text/event-stream',
    },
    429: {description: `The order has ${streamsOfOrder} open already.`},
    503: {description: 'There are as many open as this service allows.'},
  },
  handle({gateway, caller: {hash, orderId}, context}) {
    const {db, live, now, shopId, signal, log} = gateway;
    admit(gateway, orderId);
    context.header('X-Accel-Buffering', 'no');
    return streamSSE(context, async (stream) => {
      const {ring, rung} = bell();
      const unsubscribe = live.subscribe(orderId, ring);
      signal.addEventListener('abort', ring);
      stream.onAbort(ring);
      try {
        await stream.write(`retry: ${retry}\n\n`);
        let told = Number(context.req.header('last-event-id'));
        while (!signal.aborted && !stream.aborted) {
          const grant = await findGrant(db, shopId, hash, now());
          if (!grant) return;
          if (grant.version !== told) {
            const found = await orderView(gateway, orderId, grant.access);
            if (!found) return;
            await stream.writeSSE({event: 'order', id: String(found.version), data: JSON.stringify(found.view)});
            told = found.version;
          }
          if (!(await rung(heartbeat))) await stream.write(': still here\n\n');
        }
      } catch (error) {
        // Left to Hono, its message would go out to the customer.
        log.error('event stream failed', {error: loggedError(error)});
      } finally {
        unsubscribe();
        signal.removeEventListener('abort', ring);
      }
    });
  },
});

/** Throws if there are as many as may be, of the order or in all. */
function admit({config, live}: Gateway, orderId: number): void {
  if (live.count(orderId) >= streamsOfOrder) throw new Refusal('rate_limited', {retryAfterSeconds: 60});
  if (live.count() >= config.maxStreams) throw new Refusal('busy', {retryAfterSeconds: 60});
}
