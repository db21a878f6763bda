import {plainNumber} from '../number.js';
import type {Candidate} from './candidate.js';
import {carriers, isStrong} from './forms.js';
import {isLookAlike} from './look-alikes.js';
import {candidatesOf} from './rank.js';

/** What a link says about a parcel. */
export interface TrackingLink {
  /** Upper-case letters and digits only. */
  readonly number: string;
  /** What it may be, best first; at least one. */
  readonly candidates: readonly Candidate[];
}

const longestLink = 2000;

/** Parameters that hold a tracking number, without hyphens: `tracknum`, `trackingnumber`, `awb`, `parcelid`, `tlabels`… */
const trackingKey =
  /^(?:qtc)?(?:t(?:rack(?:ing)?|rk|label)|awb|(?:parcel|shipment|consignment|waybill|piece|item)(?=[nic])|(?=nums))(?:n(?:um(?:ber)?|br|o|r)|id|code|ref)?s?\d?$/i;
/** Parameters that never do. */
const otherKey = /^(?:utm_|gcl|fbcl|msclk|lang|loc|cid$|page$|$)/i;
/** In the address of a page that shows where parcels are. */
const aboutTracking = /tra[ck]|trk|pa[crk][cek]|envio|send|ship|suiv|search|such|status|item|detail|tneko|vas\//i;

/** Ids of the carriers to whom a host belongs: `tools.usps.com` is USPS's. */
export function carriersOfHost(host: string): ReadonlySet<string> {
  if (owners.size === 0) for (const {id, hosts} of carriers()) for (const own of hosts) owners.set(own, id);
  const names = host.toLowerCase().split('.');
  return new Set(names.flatMap((_, at) => owners.get(names.slice(at).join('.')) ?? []));
}

/** Carriers' ids by their hosts. */
const owners = new Map<string, string>();

/**
 * Reads a link to a carrier's tracking page, or a shop's link with a tracking number in it.
 *
 * @returns Nothing if there is no number in it that a carrier could have given out. Never throws.
 */
export function readTrackingLink(link: string): TrackingLink | undefined {
  const trimmed = link.trim();
  const whole = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (whole.length > longestLink || !URL.canParse(whole)) return undefined;
  const {hostname, href, origin} = new URL(whole);
  if (!hostname.includes('.')) return undefined;
  const address = href.slice(origin.length);
  const linked = carriersOfHost(hostname);
  const [own] = linked;
  const [, nested] = /=(https?(?::|%3a)[^&]+)/i.exec(address) ?? [];
  if (nested && !own) return readTrackingLink(decoded(nested));
  const parts = partsOf(address);
  const words = new Set(parts.map(([, value]) => value.toLowerCase()));
  const calledSo = carriers().filter(({called}) => called.some((name) => words.has(name)));
  const named = new Set(calledSo.map(({id}) => id));
  const keyed = valuesOf(parts, (key) => trackingKey.test(key.replace(/[_-]/g, '')));
  const others = own ? valuesOf(parts, (key) => !otherKey.test(key)) : [];
  // In a shop's link, what follows `track` or `tracking`, in the host or the path.
  const path = own ? parts : partsOf(href.split(/\Wtrack[^/?#]*/i)[1] ?? '');
  for (const value of [...keyed, ...others, ...valuesOf(path, (key) => !key).reverse()]) {
    const number = plain(value);
    const labelled = keyed.includes(value);
    const candidates = candidatesOf(number, {link: linked, name: named, label: labelled});
    const [first] = candidates;
    if (!first) continue;
    const sure = isStrong(number) || (first.confidence === 'checked' && !isLookAlike(number));
    const known = linked.has(first.carrier) ? labelled || aboutTracking.test(address) : named.has(first.carrier);
    if (known || sure) return {number, candidates};
  }
  const number = keyed.map(plain).find((value) => /^(?=.*\d{4})[\dA-Z]{7,40}$/.test(value));
  return own && number ? {number, candidates: [{carrier: own, confidence: 'shaped', reasons: ['link']}]} : undefined;
}

/** Whether it is worth the time to read a link: it names tracking, or a carrier's host. */
export const mayTrack = (link: string): boolean =>
  /tra[ck]|trk|awb/i.test(link) || carriersOfHost(link.split(/[/?#]/)[2] ?? '').size > 0;

/** The first of several; without a page's name, a country or a postcode behind it. */
const plain = (value: string) => plainNumber((value.split(/[,;/]|-[A-Za-z]{2}-/, 1)[0] ?? '').replaceAll('.', ''));

type Part = readonly [key: string, value: string];

/** Parameters, and the parts of the path without a key; those behind `#` as well. */
const partsOf = (address: string): Part[] =>
  address.split(/[/?&#]/).map((part) => {
    const [, key = '', value = ''] = /^(?:([^=]*)=)?(.*)$/.exec(part) ?? [];
    return [key, decoded(value)];
  });

const valuesOf = (parts: readonly Part[], are: (key: string) => boolean) =>
  parts.flatMap(([key, value]) => (value && are(key) ? [value] : []));

/** What is not well encoded stays as it is. */
const decoded = (text: string) => new URLSearchParams(`=${text}`).get('') ?? '';
