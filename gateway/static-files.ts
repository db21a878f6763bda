// The built widget, the merchant's page, and in demo mode the demo shop's pages.
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {serveStatic} from '@hono/node-server/serve-static';
import type {Hono, MiddlewareHandler} from 'hono';
import {compress} from 'hono/compress';
import {etag, RETAINED_304_HEADERS} from 'hono/etag';
import type {AppEnv} from './route.js';
import {pagePolicy} from './security-headers.js';
import {pathInShop} from './shop-gateway.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export function serveFiles(app: Hono<AppEnv>, demo: boolean): void {
  const files = (folder: string, path?: string) => serveStatic<AppEnv>({root: `${root}${folder}`, ...(path && {path})});
  // A browser that is told that its copy is good goes by the policy that came last.
  const retainedHeaders = [...RETAINED_304_HEADERS, 'Content-Security-Policy'];
  app.get('*', compress(), etag({retainedHeaders}), (context, next) => {
    context.header('Cache-Control', 'no-cache');
    return next();
  });
  if (demo && existsSync(`${root}demo`)) {
    app.get('/', ofPage, files('demo', 'index.html'));
    app.get('/demo/*', ofPage, serveStatic<AppEnv>({root}));
  } else {
    app.get('/', (context) => context.redirect('/.well-known/order-tracking'));
  }
  if (existsSync(`${root}dist/merchant`)) {
    for (const at of ['/merchant', '/shops/:shop/merchant']) {
      app.get(at, (context) => context.redirect(`${context.get('gateway').config.publicUrl}/merchant/`));
      app.get(`${at}/*`, ofPage, serveStatic<AppEnv>({root: `${root}dist`, rewriteRequestPath: pathInShop}));
    }
  }
  if (existsSync(`${root}dist/widget`)) app.get('*', files('dist/widget'));
}

const ofPage: MiddlewareHandler = (context, next) => {
  context.header('Content-Security-Policy', pagePolicy);
  return next();
};
