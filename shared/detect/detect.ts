import type {Candidate} from './candidate.js';
import {candidatesOf} from './rank.js';
import {findTrackingNumbers} from './scan.js';
import {readTrackingLink} from './tracking-link.js';

const longestInput = 2000;

/**
 * What a number that somebody typed or pasted may be: spaces, dashes, dots, capitals or none make no difference, nor
 * does a label before it. A link to a tracking page will do as well.
 *
 * @returns Best first, each carrier once; empty if no carrier has such a number. Never throws.
 */
export function detect(input: string): Candidate[] {
  const text = input.slice(0, longestInput).normalize('NFKC').trim();
  if (/^(?:https?:|www\.|[\w-]+(?:\.[\w-]+)+\/)/i.test(text)) return [...(readTrackingLink(text)?.candidates ?? [])];
  const typed = text.replace(/^\D*[:#]/, '').toUpperCase();
  const words = typed.split(/[\s\p{Cf}\p{Pd}.()/]+/u).filter(Boolean);
  const number = words.join('');
  const groups = words.map(({length}) => length).join('-');
  const candidates = /^[\dA-Z]{7,40}$/.test(number) ? candidatesOf(number, {groups}) : [];
  // "UPS 1Z…", "Your parcel: …"
  return candidates.length > 0 ? candidates : [...(findTrackingNumbers(text)[0]?.candidates ?? [])];
}
