// What somebody types or pastes to be watched. Pure.
import {type Candidate, detect, findTrackingNumbers, readTrackingLink} from '../../shared/detect/index.js';

export interface Typed {
  /** Capitals and digits only. */
  readonly number: string;
  /** What it may be, best first; none if no carrier we know has such a number. */
  readonly candidates: readonly Candidate[];
  /** The one it is, if no other is as likely. */
  readonly sure: Candidate | undefined;
}

/** Nothing if there is no number in it. */
export function readTyped(text: string): Typed | undefined {
  const trimmed = text.trim();
  const link = /^(?:https?:|www\.|[\w-]+(?:\.[\w-]+)+\/)/i.test(trimmed) ? readTrackingLink(trimmed) : undefined;
  if (link) return typed(link.number, link.candidates);
  if (/^https?:/i.test(trimmed)) return undefined;
  const number = joined(trimmed);
  const alone = /^[\dA-Z]{7,40}$/.test(number) ? detect(number) : [];
  if (alone.length > 0) return typed(number, detect(trimmed));
  const [sighting] = findTrackingNumbers(trimmed);
  if (sighting) return typed(sighting.number, sighting.candidates);
  return /^(?=.*\d)[\dA-Z]{5,40}$/.test(number) ? typed(number, []) : undefined;
}

/** All the numbers in it, where there are more than one. */
export function readSeveral(text: string): readonly Typed[] {
  const found = new Map(findTrackingNumbers(text).map(({number, candidates}) => [number, typed(number, candidates)]));
  const first = readTyped(text);
  return first && found.size > 1 && found.has(first.number) ? [...found.values()] : [];
}

function typed(number: string, candidates: readonly Candidate[]): Typed {
  const [first, second] = candidates;
  return {number, candidates, sure: first && first.confidence !== second?.confidence ? first : undefined};
}

/** As `detect` joins what is written in groups, behind a label. */
function joined(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^\D*[:#]/, '')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}.()/]+/gu, '');
}
