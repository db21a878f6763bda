import {isIPv6} from 'node:net';
import type {Context} from 'hono';
import type {Config} from './config.js';
import type {AppEnv} from './route.js';

/** Behind proxies, the address the outermost of ours saw. */
export function addressOf({proxies}: Config, context: Context<AppEnv>): string {
  const direct = context.env?.incoming?.socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return direct;
  return context.req.header('x-forwarded-for')?.split(',').at(-proxies)?.trim() || direct;
}

/** Whom an address belongs to: with IPv6 everybody has a network of 2^64 of them, and what counts is the network. */
export function networkOf(address: string): string {
  return isOld(address) ? address : groupsOf(address, 4);
}

/** What somebody may have all of without much effort: 256 addresses of the old kind, or 65,536 networks of IPv6. */
export function wideNetworkOf(address: string): string {
  return isOld(address) ? address.replace(/\.\d+$/, '') : groupsOf(address, 3);
}

function isOld(address: string): boolean {
  return !isIPv6(address) || /^::ffff:\d+\./i.test(address);
}

function groupsOf(address: string, count: number): string {
  const [left = [], right] = address.split('::').map((half) => half.split(':'));
  const groups = right ? [...left, ...Array(8 - left.length - right.length).fill('0'), ...right] : left;
  return groups
    .slice(0, count)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':');
}
