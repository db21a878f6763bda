import type {Context} from 'hono';
import type {Config} from './config.js';
import {networkOf} from './network.js';
import type {AppEnv} from './route.js';

/** Whose tries are counted together. Behind proxies, the address the outermost of ours saw. */
export function callerAddress({proxies}: Pick<Config, 'proxies'>, context: Context<AppEnv>): string {
  const direct = context.env?.incoming?.socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return networkOf(direct);
  return networkOf(context.req.header('x-forwarded-for')?.split(',').at(-proxies)?.trim() || direct);
}
