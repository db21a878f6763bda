// How much at once, and for how long. What is more is refused at once: a queue would only make everybody late.
import type {Context, MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {problem} from './problem.js';
import {Refusal} from './refusal.js';
import type {AppEnv, Route} from './route.js';
import {pathInShop} from './shop-gateway.js';
import {tooLarge} from './upload.js';

const largestBody = 1_000_000;

/** Milliseconds in which a body must have come, and then those for the answer. */
const patience = 20_000;
const deadline = 10_000;

/** For each request in work so many bodies may be coming: they cost memory, and slow ones keep nobody from working. */
const comingForEach = 10;

/** Only what `rows` must always answer is never refused. A file is read while it is worked on, for as long as it takes. */
export function limitWork(most: number, rows: readonly Route[]): MiddlewareHandler<AppEnv> {
  const coming = gate(most * comingForEach);
  const working = gate(most);
  return async (context, next) => {
    const row = rows.find(({path}) => path === pathInShop(context.req.path));
    if (row?.isAlwaysAnswered) return next();
    if (row?.upload) return working(next);
    if (context.req.raw.body) {
      // Whole, so that what is in work waits for no client.
      const receive = () => limit(context, async () => void (await context.req.arrayBuffer()));
      const refused = await within(patience, coming(receive), () => tooSlow(context));
      if (refused) return refused;
    }
    return within(deadline, working(next), busy);
  };
}

const limit = bodyLimit({
  maxSize: largestBody,
  onError(context) {
    // The rest of the body is not read, so nothing can follow it on this connection.
    context.header('Connection', 'close');
    return problem(context, tooLarge(largestBody));
  },
});

/** Lets `most` in at once. */
function gate(most: number) {
  let inside = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (inside >= most) throw busy();
    inside += 1;
    try {
      return await work();
    } finally {
      inside -= 1;
    }
  };
}

/** Waits for `work` no longer than that. It goes on to its end, so nothing is left half done, and counts until then. */
async function within<Result>(milliseconds: number, work: Promise<Result>, refusal: () => Refusal): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(refusal()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function busy(): Refusal {
  return new Refusal('busy', {retryAfterSeconds: 1});
}

function tooSlow(context: Context): Refusal {
  context.header('Connection', 'close');
  return new Refusal('invalid_request', {status: 408, detail: `The body must come within ${patience / 1000} seconds.`});
}
