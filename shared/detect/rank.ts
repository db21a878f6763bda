// Several carriers may use the same form. What speaks for each is added up as powers of ten: how many numbers it gives
// out a year among all that its form allows, and what the surroundings say. So a number with one free place in a
// million is its owner's, and of two carriers with twelve digits and a check the larger comes first.
import type {Candidate, Reason} from './candidate.js';
import {reasons} from './candidate.js';
import {formatsOf, type Match} from './formats.js';

/** What is known beside the number itself. */
export interface Evidence {
  /** Ids of carriers a link to whose page holds the number. */
  readonly linked?: ReadonlySet<string> | undefined;
  /** Ids of carriers whose name stands by it. */
  readonly named?: ReadonlySet<string> | undefined;
  /** Ids of carriers the page belongs to. */
  readonly pageOf?: ReadonlySet<string> | undefined;
  /** A word such as "tracking number" stands by it. */
  readonly label?: boolean | undefined;
  /** How it was written, as lengths of its groups: `3-2-5-1`. */
  readonly groups?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

const named = 9;
const powers: Readonly<Partial<Record<Reason, number>>> = {link: 20, name: named, host: 9, groups: 3, country: 2};

interface Ranked {
  readonly power: number;
  readonly candidate: Candidate;
}

/** What `number`, upper-case letters and digits only, may be; best first, each carrier once. */
export function candidatesOf(number: string, evidence: Evidence = {}): Candidate[] {
  const ranked: Ranked[] = [];
  for (const match of formatsOf(number)) {
    const own = rankedOf(match, evidence);
    ranked.push(own);
    for (const prefix in match.format.shippers) {
      if (number.startsWith(prefix, match.from))
        ranked.push(shipper(match.format.shippers[prefix] ?? '', own, evidence));
    }
  }
  ranked.sort((one, other) => other.power - one.power);
  const seen = new Set<string>();
  return ranked.map(({candidate}) => candidate).filter(({carrier}) => !seen.has(carrier) && seen.add(carrier));
}

function rankedOf(match: Match, evidence: Evidence): Ranked {
  const {carrier, name, format, passes, space} = match;
  const found = reasonsFor(match, evidence);
  let power = carrier.reach - (format.rare ?? 0) - space;
  for (const reason of found) power += powers[reason] ?? 0;
  const confidence = passes && !format.unofficial ? 'checked' : 'shaped';
  return {power, candidate: {carrier: carrier.id, format: name, confidence, reasons: found}};
}

/** Who may have handed the parcel to the carrier of `own`: a little less likely, unless it is named. */
function shipper(carrier: string, own: Ranked, evidence: Evidence): Ranked {
  const isNamed = evidence.named?.has(carrier);
  return {
    power: own.power - 1 + (isNamed ? named : 0),
    candidate: {...own.candidate, carrier, reasons: isNamed ? ['name', 'last_mile'] : ['last_mile']},
  };
}

function reasonsFor(
  {carrier: {id, home, postOf}, name, format, passes, specimen}: Match,
  evidence: Evidence,
): Reason[] {
  const isPost = name === 's10';
  const holds: Partial<Record<Reason, boolean | undefined>> = {
    link: evidence.linked?.has(id),
    name: evidence.named?.has(id),
    host: evidence.pageOf?.has(id),
    check_digit: passes,
    groups: format.groups !== undefined && format.groups === evidence.groups,
    specimen,
    prefix: !isPost && /^\(?[A-Z\d][A-Z\d[]/.test(format.shape),
    post: isPost,
    label: evidence.label,
    country: evidence.country !== undefined && (home ?? postOf?.[0]) === evidence.country,
  };
  const found = reasons.filter((reason) => holds[reason]);
  return found.length > 0 ? found : ['shape'];
}
