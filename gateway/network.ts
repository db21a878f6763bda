import {isIPv6} from 'node:net';

/** Whom an address belongs to: with IPv6 everybody has a network of 2^64 of them, and what counts is the network. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || /^::ffff:\d+\./i.test(address)) return address;
  const [left = [], right] = address.split('::').map((half) => half.split(':'));
  const groups = right ? [...left, ...Array(8 - left.length - right.length).fill('0'), ...right] : left;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':');
}
