// Several carriers may use the same form. What speaks for each is added up as powers of ten: how many numbers it gives
// out a year among all that its form allows, and what the surroundings say. So a number with one free place in a
// million is its owner's, and of two carriers with twelve digits and a check the larger comes first.
import type {Candidate, Reason} from './candidate.js';
import {formsOf, type Match, powerOf} from './forms.js';

/** What is known beside the number itself: ids of carriers, by the reason they are one. */
export interface Evidence {
  /** A link to whose page holds the number. */
  readonly link?: ReadonlySet<string> | undefined;
  /** Whose name stands by it. */
  readonly name?: ReadonlySet<string> | undefined;
  /** To whom the page belongs. */
  readonly host?: ReadonlySet<string> | undefined;
  /** A word such as "tracking number" stands by it. */
  readonly label?: boolean | undefined;
  /** How it was written, as lengths of its groups: `3-2-5-1`. */
  readonly groups?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

interface Ranked {
  readonly power: number;
  readonly candidate: Candidate;
}

/** What `number`, upper-case letters and digits only, may be; best first, each carrier once. */
export function candidatesOf(number: string, evidence: Evidence = {}): Candidate[] {
  const ids = new Set<string>();
  return formsOf(number)
    .flatMap((match) => rankedOf(match, number, evidence))
    .sort((one, other) => other.power - one.power)
    .map(({candidate}) => candidate)
    .filter(({carrier}) => !ids.has(carrier) && ids.add(carrier));
}

function rankedOf({carrier, passes, specimen, form, from}: Match, number: string, evidence: Evidence): Ranked[] {
  const {link, name, host, label, groups, country} = evidence;
  const {owner, marks} = form;
  const isChecked = passes && !marks.includes('?');
  let power = powerOf(form, number) + (isChecked ? 0.1 : 0);
  const found: Reason[] = [];
  const add = (reason: Reason, holds: unknown, more = 0) => {
    if (!holds) return;
    found.push(reason);
    power += more;
  };
  add('link', link?.has(carrier), 20);
  add('name', name?.has(carrier), 9);
  add('host', host?.has(carrier), 9);
  add('check_digit', passes);
  add('groups', groups && form.groups === groups, 3);
  add('prefix', form.prefixed);
  add('post', !owner.id);
  add('label', label);
  add('country', country && (owner.countries || number.slice(-2)).includes(country), 2);
  add('specimen', specimen);
  if (found.length === 0) found.push('shape');
  const candidate: Candidate = {
    carrier,
    format: form.name || String(number.length),
    confidence: isChecked ? 'checked' : 'shaped',
    reasons: found,
  };
  const ranked = [{power, candidate}];
  // Who may have handed the parcel over is a little less likely, unless it is named.
  for (const shipper of owner.shippers) {
    const [start = '', by = ''] = shipper.split(/(?<=\d)(?=[a-z])/);
    if (!number.startsWith(start, from)) continue;
    const why: Reason[] = name?.has(by) ? ['name', 'last_mile'] : ['last_mile'];
    ranked.push({power: power - 10 + 9 * why.length, candidate: {...candidate, carrier: by, reasons: why}});
  }
  return ranked;
}
