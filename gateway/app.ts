import {type Context, Hono} from 'hono';
import {cors} from 'hono/cors';
import {TrackingError} from '../shared/errors.js';
import {limitWork} from './capacity.js';
import {demoRoutes} from './demo/routes.js';
import {loggedError} from './log.js';
import {openApiRoute} from './openapi.js';
import {noRoute, problem} from './problem.js';
import {Refusal} from './refusal.js';
import {register} from './register.js';
import type {AppEnv, Gateway} from './route.js';
import {routes} from './routes/index.js';
import {securityHeaders} from './security-headers.js';
import {ofShop, pathInShop} from './shop-gateway.js';
import {serveFiles} from './static-files.js';
import {findShopHost} from './store/shops.js';

/** What no page has any business with. */
const ofServers = ['/v1/merchant/', '/v1/hooks/'];

/** The whole service but its port: give it what it needs of the world, ask it with `app.request()`. */
export function createApp(gateway: Gateway): Hono<AppEnv> {
  const {config, log} = gateway;
  const app = new Hono<AppEnv>();

  app.onError((error, context) => {
    // Who leaves before everything was sent hears no answer, and it is no failure of ours.
    const hasLeft = error === context.env?.incoming?.errored;
    if (hasLeft) return problem(context, new Refusal('invalid_request', {status: 400}));
    const path = context.req.routePath;
    if (!(error instanceof TrackingError)) log.error('failed', {path, error: loggedError(error)});
    return problem(context, error);
  });
  app.notFound(noRoute);

  app.use(gateway.metrics.middleware);
  app.use(async (context, next) => {
    context.set('gateway', gateway);
    await next();
  });
  app.use(securityHeaders);
  app.use('/shops/:shop/*', async (context, next) => {
    const shop = await findShopHost(gateway.db, context.req.param('shop'));
    if (!shop) return noRoute(context);
    context.set('gateway', ofShop(gateway, shop));
    await next();
  });
  const shared = cors({
    origin: allowedOrigin,
    allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match', 'Last-Event-ID'],
    exposeHeaders: ['ETag', 'Retry-After'],
    maxAge: 86_400,
  });
  app.use((context, next) =>
    ofServers.some((path) => pathInShop(context.req.path).startsWith(path)) ? next() : shared(context, next),
  );

  const rows = config.demo ? [...routes, ...demoRoutes] : routes;
  app.use(limitWork(config.maxRequests, rows));
  for (const row of [...rows, openApiRoute(rows)]) register(app, row);
  serveFiles(app, config.demo);
  return app;
}

/** What an extension does that was given a token of one order: it reads, and ends the token. */
const ofExtensions: Readonly<Record<string, readonly string[]>> = {
  GET: ['/v1/order', '/v1/order/events'],
  DELETE: ['/v1/order/token'],
};

/** What the answer says, of an origin that asks: whose shop it is decides, and of extensions what they want to do. */
function allowedOrigin(origin: string, context: Context<AppEnv>): string | null {
  const {allowedOrigins} = context.get('gateway').config;
  if (allowedOrigins === '*') return '*';
  const {req} = context;
  const method = req.header('access-control-request-method') ?? req.method;
  // It opens nothing by itself: whoever asks has the token, and no browser adds anything to it.
  const isTokens = /^(?:chrome|moz)-extension:/.test(origin) && ofExtensions[method]?.includes(pathInShop(req.path));
  return isTokens || allowedOrigins.includes(origin) ? origin : null;
}
