// Which addresses on the net we may be led to by somebody else's word, so that nobody reaches through us what is inside (SSRF).
// https://www.iana.org/assignments/iana-ipv4-special-registry, …/iana-ipv6-special-registry (checked 2026-11).
import {lookup} from 'node:dns/promises';
import {BlockList, isIP, type LookupFunction} from 'node:net';

/** Private, loopback, link-local, shared (CGNAT), for documentation and benchmarks, multicast, reserved. */
const special4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
].map(cidr);
/** Inside what is global: assignments of protocols (Teredo among them), documentation, 6to4, which holds any address of IPv4. */
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map(cidr);
/** Where a network has only IPv6, all of IPv4 is found behind this (NAT64). */
const nat64 = '64:ff9b::';

const special = new BlockList();
for (const [net, bits] of special4) {
  special.addSubnet(net, bits, 'ipv4');
  special.addSubnet(nat64 + net, 96 + bits, 'ipv6');
}
for (const [net, bits] of special6) special.addSubnet(net, bits, 'ipv6');

/** All that is global today; loopback, link-local, unique local, IPv4-mapped and multicast are none of it. */
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
global6.addSubnet(nat64, 96, 'ipv6');

export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, 'ipv4');
  return isIP(address) === 6 && global6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

export interface Reach {
  /** Hosts that may be reached whatever their address, and without TLS: the shop's own network. */
  readonly hosts: readonly string[];
  readonly resolve?: (host: string) => Promise<{address: string; family: number}[]>;
}

/** Why nobody may lead us to `url`, without asking anybody; `undefined` if it may be tried. */
export function urlProblem(url: string, {hosts}: Reach): string | undefined {
  if (!URL.canParse(url)) return 'must be an address';
  const {protocol, username, password, hostname, port} = new URL(url);
  const isOwn = hosts.includes(hostname);
  if (protocol !== 'https:' && !(isOwn && protocol === 'http:')) return 'must begin with https://';
  if (username || password) return 'must have no user and no password';
  if (isOwn) return undefined;
  if (port && Number(port) < 1024) return 'must have the usual port, or one from 1024 on';
  // What is an address already is never looked up, so the look-up cannot refuse it.
  const address = hostname.replace(/^\[|\]$/g, '');
  return isIP(address) && !isPublicAddress(address) ? 'must be public' : undefined;
}

export const notPublic = 'ENOTPUBLIC';

/** Finds the addresses of a host for a connection that then goes to one of these and no other; none if one is not public. */
export function publicLookup({hosts, resolve = resolveAll}: Reach): LookupFunction {
  return (host, options, callback) => {
    resolve(host)
      .then((found) => {
        const [first] = found;
        if (!first || !(hosts.includes(host) || found.every(({address}) => isPublicAddress(address)))) {
          throw Object.assign(new Error('not public'), {code: notPublic});
        }
        if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      })
      .catch((error) => callback(error, ''));
  };
}

function resolveAll(host: string) {
  return lookup(host, {all: true, verbatim: true});
}

function cidr(text: string): readonly [net: string, bits: number] {
  const [net = '', bits] = text.split('/');
  return [net, Number(bits)];
}
