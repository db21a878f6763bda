import type {Candidate} from './candidate.js';
import {candidatesOf} from './rank.js';
import {findTrackingNumbers, type ScanOptions} from './scan.js';
import {saidIn} from './signals.js';
import {readTrackingLink} from './tracking-link.js';

const longestInput = 2000;

/**
 * What a number that somebody typed or pasted may be: spaces, dashes, dots, capitals or none make no difference, nor
 * does a label before it. A link to a tracking page will do as well.
 *
 * @returns Best first, each carrier once; empty if no carrier has such a number. Never throws.
 */
export function detect(input: string, options: ScanOptions = {}): Candidate[] {
  const text = input.slice(0, longestInput).normalize('NFKC').trim();
  const [link] = /^(?:https?:|www\.|[\w-]+(?:\.[\w-]+)+\/)\S+/i.exec(text.replace(/^[(<[]+/, '')) ?? [];
  if (link) return [...(readTrackingLink(link.replace(/[)>\].,;]+$/, ''))?.candidates ?? [])];
  const words = text
    .replace(/^\D*[:#]/, '')
    .toUpperCase()
    .split(/[\s\p{Cf}\p{Pd}.()/]+/u)
    .filter(Boolean);
  const number = words.join('');
  const {context = '', pageOf, country} = options;
  const evidence = {
    groups: words.map(({length}) => length).join('-'),
    name: new Set(saidIn(context)),
    host: pageOf,
    country,
  };
  const candidates = /^[\dA-Z]{7,40}$/.test(number) ? candidatesOf(number, evidence) : [];
  // "UPS 1Z…", "Your parcel: …"
  return candidates.length > 0 ? candidates : [...(findTrackingNumbers(text, options)[0]?.candidates ?? [])];
}
