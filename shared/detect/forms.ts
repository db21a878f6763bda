// Reads packed.ts, which pack.ts describes: the carriers, and their forms of number, made ready to be tried. Both are
// read when the first number is looked at.
import {type Arithmetic, checkDigit} from './check-digit.js';
import {checksums, otherPosts, packedForms, packedOwners} from './packed.js';

/** A carrier, as far as it matters here. */
interface Owner {
  /** Empty for the form all posts have: the country in the number says whose it is. */
  readonly id: string;
  /** What it is called, in small letters, words with a space between. */
  readonly called: readonly string[];
  readonly hosts: readonly string[];
  /** Where it is at home, or behind `=` the countries whose S10 numbers are its own: ISO 3166-1 alpha-2. */
  readonly countries: string;
  readonly reach: number;
  /** Beginnings of numbers that others hand over, each with who. */
  readonly shippers: readonly string[];
}

export interface Form {
  readonly owner: Owner;
  /** As in packed.ts, like `marks`. */
  readonly shape: string;
  readonly marks: string;
  /** How much rarer it is than as many digits, in halves of powers of ten. */
  readonly rarity: number;
  /** Empty for its length. */
  readonly name: string;
  /** It begins with something that always stands there. */
  readonly prefixed: boolean;
  readonly groups: string | undefined;
  /** Fits what carriers print as examples. */
  readonly specimen: RegExp | undefined;
  readonly arithmetic: Arithmetic | undefined;
  /** A regular expression, with two captures if there is a check digit: what enters it, and the digit. */
  readonly source: string;
  readonly pattern: RegExp;
  /** Fits what is as long. */
  readonly width: RegExp;
}

/** A form that fits a number. */
export interface Match {
  readonly form: Form;
  /** A carrier's id. */
  readonly carrier: string;
  /** Its check digit passes. */
  readonly passes: boolean;
  /** It has zeros where a parcel has a serial number: so carriers print examples. */
  readonly specimen: boolean;
  /** Where the carrier's own number begins, behind what routes it. */
  readonly from: number;
}

/** The forms of one length. */
interface Shelf {
  readonly forms: readonly Form[];
  /** What they look like, together, and what the strong ones among them do. */
  readonly any: RegExp;
  readonly strong: RegExp;
}

let owners: ReadonlyArray<Owner & {readonly forms: readonly Form[]}> | undefined;
/** By length. */
const shelves = new Map<number, Shelf>();

// A number is asked about several times while it is looked at.
let last: string | undefined;
let matches: Match[] = [];

/** Every carrier there is a table of, with its forms. */
export function carriers() {
  owners ??= read();
  return owners;
}

function read() {
  const lines = packedForms.split('\n');
  return packedOwners.split('\n').map((line, at) => {
    const owner = readOwner(line);
    return {...owner, forms: (lines[at]?.match(/\S+/g) ?? []).map((form) => readForm(form, owner))};
  });
}

/** Every form that `number`, upper-case letters and digits only, fits. It does not fit where its check digit fails. */
export function formsOf(number: string): readonly Match[] {
  if (number === last) return matches;
  last = number;
  matches = [];
  for (const form of shelfOf(number).forms) {
    const found = form.pattern.exec(number);
    const match = found && fitted(number, form, found[1] ?? number, found[2]);
    if (match) matches.push(match);
  }
  return matches;
}

/** Whether `number` looks like a number of some form, by what it consists of. */
export const mayFit = (number: string): boolean => number.length > 7 && shelfOf(number).any.test(number);

/** Whether `number` fits a form that is reported wherever it stands. */
export const isStrong = (number: string): boolean =>
  shelfOf(number).strong.test(number) && formsOf(number).some(({form, specimen}) => isMarked(form) && !specimen);

/** How many numbers like `number` its carrier gives out a year among all that there can be, as a power of ten. */
export const powerOf = ({owner, rarity}: Form, number: string): number => owner.reach - rarity / 2 - number.length;

const isMarked = ({marks}: Form) => marks.includes('!');

function shelfOf(number: string): Shelf {
  let shelf = shelves.get(number.length);
  if (!shelf) {
    const own = carriers().flatMap(({forms}) => forms.filter(({width}) => width.test(number)));
    shelf = {forms: own, any: together(own), strong: together(own.filter(isMarked))};
    shelves.set(number.length, shelf);
  }
  return shelf;
}

/** Without captures, of which an engine can only have few at little cost. */
const together = (some: readonly Form[]) =>
  RegExp(`^(?:${some.map(({source}) => source.replace(/\((?!\?)/g, '(?:')).join('|')})$`);

function readOwner(line: string): Owner {
  const [id = '', called = '', hosts = '', countries = '', reach, shippers = ''] = line.split(';');
  return {
    id,
    called: called.replace('~', id.replaceAll('-', ' ')).split(','),
    hosts: hosts
      .split(' ')
      .map((host) => host.replace('~', id.replaceAll('-', '')) + (host.includes('.') ? '' : '.com')),
    countries,
    reach: Number(reach) / 10,
    shippers: shippers.match(/\S+/g) ?? [],
  };
}

const count = (letter: string) => letter.charCodeAt(0) - 96;

function readForm(text: string, owner: Owner): Form {
  const [shape = '', marks = '', name = '', groups, specimens] = text.split(',');
  const source = shape
    .replace(/\(/g, '(?:')
    .replace('<', '(')
    .replace('>', ')(')
    .replace('>', ')')
    .replace(
      /([#@*]?)([a-z])([a-z]?)/g,
      (_, kind: string, few: string, many: string) => `${kind || '#'}{${count(few)}${many && `,${count(many)}`}}`,
    )
    .replace(/#/g, '\\d')
    .replace(/@/g, '[A-Z]')
    .replace(/\*/g, '[\\dA-Z]');
  const arithmetic = checksums[count(marks.slice(-1)) - 1];
  const [, beginning = ''] = /^<?(\d*[A-Z]+\d*)/.exec(shape) ?? [];
  return {
    owner,
    shape,
    marks,
    rarity: Number.parseFloat(marks) || 0,
    name: name || beginning.toLowerCase(),
    prefixed: /^[(<]*[A-Z\d][A-Z\d[(]/.test(shape),
    groups,
    specimen: specimens ? RegExp(`^${specimens}$`) : undefined,
    arithmetic,
    source,
    pattern: RegExp(`^${source}$`),
    // A class, an escape, or a character that is no count.
    width: RegExp(`^${source.replace(/\[.*?]|\\d|\w(?![\d,]*})/g, '.')}$`),
  };
}

function fitted(number: string, form: Form, body: string, digit: string | undefined): Match | undefined {
  const {arithmetic, owner} = form;
  const passes = arithmetic !== undefined && checkDigit(body, arithmetic) === digit;
  const specimen = !passes && form.specimen?.test(number) === true;
  const carrier = owner.id || postOf(number.slice(-2));
  if (!carrier || (arithmetic && !passes && !specimen)) return undefined;
  return {form, carrier, passes, specimen, from: number.indexOf(body)};
}

/** By country. */
const posts = new Map<string, string>();

/** The post of a country: that of a table, or one of those without. */
function postOf(country: string): string | undefined {
  if (posts.size === 0)
    for (const {id, countries} of carriers())
      for (const own of countries.match(/(?<==.*)\w+/g) ?? []) posts.set(own, id);
  const own = posts.get(country);
  if (own) return own;
  const [first = 0, second = 0] = Array.from(country, (letter) => letter.charCodeAt(0) - 65);
  const others = Number.parseInt(otherPosts.split(' ')[first] ?? '', 36);
  return (others >> second) & 1 ? `post-${country.toLowerCase()}` : undefined;
}
