import {tables} from '../carriers/tables.js';
import {plainNumber} from '../number.js';
import type {Candidate} from './candidate.js';
import {isStrong} from './formats.js';
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

/** Parameters that hold a tracking number: `tracknum`, `tracking_number`, `awb`, `parcelNumber`, `tLabels`… */
const trackingKey =
  /^(?:(?:qtc_)?t(?:rack(?:ing)?|rk)[_-]?(?:n(?:um(?:ber)?|br|o|r)|id|code|ref)?s?|(?:qtc_)?tlabels\d?|awb|nums|(?:parcel|shipment|consignment|waybill|piece|item)[_-]?(?:num(?:ber)?|no|code|id)s?|listenumeroslt|numeroexpedition|segonlineidentificador)$/i;
/** Parameters that never do. */
const otherKey = /^(?:utm_|gcl|fbcl|msclk|lang|loc|cid$|page$)/i;
/** In the address of a page that shows where parcels are. */
const aboutTracking =
  /tra[ck]|trk|parcel|pa[ck][ek]|packa|envio|ship|sendung|suivi|spor|status|search|such|item|zasil|przes|rastr|outil|awb|detail|entry|tneko|okurijo|vas\/|ident/i;

/** Ids of the carriers to whom a host belongs: `tools.usps.com` is USPS's. */
export function carriersOfHost(host: string): ReadonlySet<string> {
  const name = `.${host.toLowerCase()}`;
  return new Set(tables.filter(({hosts}) => hosts?.some((own) => name.endsWith(`.${own}`))).map(({id}) => id));
}

/**
 * Reads a link to a carrier's tracking page, or a shop's link with a tracking number in it.
 *
 * @returns Nothing if there is no number in it that a carrier could have given out. Never throws.
 */
export function readTrackingLink(link: string): TrackingLink | undefined {
  const url = parsed(link.trim());
  if (!url) return undefined;
  const linked = carriersOfHost(url.hostname);
  const [values, segments] = partsOf(url);
  const nested = values.find(([, value]) => /^https?:\/\//i.test(value));
  if (nested && linked.size === 0) return nested[1].length < link.length ? readTrackingLink(nested[1]) : undefined;
  const words = new Set([...values.map(([, value]) => value), ...segments].map((word) => word.toLowerCase()));
  const named = new Set(
    tables.filter(({id, name}) => words.has(id) || words.has(name.toLowerCase())).map(({id}) => id),
  );
  const keyed = values.filter(([key]) => trackingKey.test(key)).map(([, value]) => value);
  const others = values.filter(([key]) => !otherKey.test(key)).map(([, value]) => value);
  const rest = linked.size > 0 ? [...others, ...segments.reverse()] : trackedSegments(url, segments);
  const page = aboutTracking.test(url.href.slice(url.origin.length));
  for (const value of [...keyed, ...rest]) {
    const number = plain(value);
    const labelled = keyed.includes(value);
    const candidates = candidatesOf(number, {linked, named, label: labelled});
    const [first] = candidates;
    if (!first) continue;
    const sure = isStrong(number) || (first.confidence === 'checked' && !isLookAlike(number));
    const known = linked.has(first.carrier) ? labelled || page : named.has(first.carrier);
    if (known || sure) return {number, candidates};
  }
  const [own] = linked;
  const number = keyed.map(plain).find((value) => /^(?=.*\d{4})[\dA-Z]{7,40}$/.test(value));
  return own && number ? {number, candidates: [{carrier: own, confidence: 'shaped', reasons: ['link']}]} : undefined;
}

let tracking: RegExp | undefined;

/** Whether it is worth the time to read a link: it names tracking, or a carrier's host. */
export function mayTrack(link: string): boolean {
  tracking ??= new RegExp(
    `tra[ck]|trk|awb|${tables
      .flatMap(({hosts = []}) => hosts)
      .join('|')
      .replaceAll('.', '\\.')}`,
    'i',
  );
  return tracking.test(link);
}

/** The first of several; without a page's name, a country or a postcode behind it. */
const plain = (value: string) => plainNumber((value.split(/[,;/]|-[A-Za-z]{2}-/, 1)[0] ?? '').replaceAll('.', ''));

function parsed(link: string): URL | undefined {
  const whole = /^https?:\/\//i.test(link) ? link : `https://${link}`;
  const url = whole.length <= longestLink && URL.canParse(whole) ? new URL(whole) : undefined;
  return url?.hostname.includes('.') ? url : undefined;
}

/** Parameters and path, of the address itself and of what stands behind `#`. */
function partsOf({search, pathname, hash}: URL): [values: [string, string][], segments: string[]] {
  const [route = '', query = route.includes('=') ? route : ''] = hash.slice(1).split('?');
  const path = `${pathname}/${query === route ? '' : route}`;
  return [
    [...new URLSearchParams(search), ...new URLSearchParams(query)],
    path.split('/').map(decoded).filter(Boolean),
  ];
}

/** In a shop's link, what follows `track` or `tracking`, in the host or the path. */
function trackedSegments({hostname}: URL, segments: readonly string[]): string[] {
  const at = segments.findIndex((segment) => /^track/i.test(segment));
  return /^track/i.test(hostname) ? [...segments] : at < 0 ? [] : segments.slice(at + 1);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
