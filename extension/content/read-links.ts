// Numbers in links to tracking pages, and in what the page says of its orders: https://schema.org/ParcelDelivery.
import {detect} from '../../shared/detect/index.js';
import {mayTrack, readTrackingLink} from '../../shared/detect/tracking-link.js';
import {plainNumber} from '../../shared/number.js';
import {nextNumber} from './gate.js';
import type {Reading} from './read-hit.js';

/** Reads a link that is new, or leads elsewhere than before. */
export function readLink(link: HTMLAnchorElement, {sightings, trusted}: Reading): void {
  const before = sightings.of(link);
  const mayHaveOne = nextNumber(link.getAttribute('href') ?? '') >= 0 && mayTrack(link.href);
  const read = mayHaveOne ? readTrackingLink(link.href) : undefined;
  if (before && before.number !== read?.number) sightings.remove(before);
  if (!read || before?.number === read.number) return;
  trusted.add(read.number, read.candidates);
  sightings.add({...read, texts: [], link});
}

const named = /"trackingNumber"\s*:\s*"([^"\\]{7,60})"/g;
const longestMarkup = 200_000;

/** The numbers that markup says are some. */
export function readMarkup({type, textContent}: HTMLScriptElement, {trusted}: Reading): void {
  if (type !== 'application/ld+json' || textContent.length > longestMarkup) return;
  for (const [, number = ''] of textContent.matchAll(named)) trusted.add(plainNumber(number), detect(number));
}
