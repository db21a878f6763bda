// Writes the carriers' tables as one text, a third as long as they are: packed.ts, made by `npm run docs`. forms.ts reads
// it. First a line for each carrier, `id;names;hosts;country;reach;shippers`, where
//   names are in small letters, of three words at most, and `~` is the id with spaces for hyphens;
//   `~` in a host is the id without hyphens, and a host without a dot ends in `.com`;
//   a country is where it is at home, and behind `=` are those whose S10 numbers are its own;
//   reach is in tenths;
//   a shipper is a beginning of a number and whose it is.
// Then, for each again, a line of its forms, `shape,marks,name,groups,specimens`. A name that is how numbers begin, or
// their length, is left out. In a shape a small letter says how many (`c` is three) digits, or behind `@` and `*`
// characters, two letters how many at least and at most; `<…>…>` is what enters the check digit, and the digit. Marks:
// its rarity, `!` strong, `?` unofficial, and a letter for its place among `checksums`.
import type {Carrier, Checksum, Format} from '../carriers/carrier.js';
import {arithmeticOf} from './arithmetic.js';
import {measure} from './measure.js';
import {folded, letters} from './words.js';

const part = /^[a-z]*([#@*])(\d+)?(?:-(\d+))?$/;
/** A name that says neither how numbers begin nor their length, as `beginning` in forms.ts reads it. */
const isNamed = (name: string, shape: string) => {
  const [, beginning = ''] = /^<?(\d*[A-Z]+\d*)/.exec(shape) ?? [];
  if (/^[\d-]+$/.test(name) && beginning) throw new Error(`${name} begins with ${beginning}: ${shape}`);
  return !/^[\d-]+$/.test(name) && name !== beginning.toLowerCase();
};

const word = new RegExp(`[${letters}]+`, 'g');
const letter = (place: number) => String.fromCharCode(96 + place);

export function pack(tables: readonly Carrier[], s10: Format, countries: string): string {
  const checksums: string[] = [];
  const post: Carrier = {id: '', name: '', reach: 8, formats: {s10}};
  const all = [...tables, post];
  const forms = all.map(({formats = {}}) => packForms(formats, checksums));
  const text = (name: string, value: string) => `export const ${name} = \`${value}\`;`;
  return `// Made by \`npm run docs\` from shared/carriers, as pack.ts says. Not to be edited.
import type {Arithmetic} from './check-digit.js';

export const checksums: readonly Arithmetic[] = [
${checksums.map((checksum) => `  ${checksum},`).join('\n')}
];

/** The countries whose post has no table of its own: by the first letter, the second ones as bits; base 36. */
${text('otherPosts', packCountries(countries))}

${text('packedOwners', all.map(packCarrier).join('\n'))}

${text('packedForms', forms.join('\n'))}
`;
}

function packCarrier({
  id,
  name,
  alsoCalled = [],
  hosts = [],
  home,
  postOf = [],
  reach,
  shippers = {},
}: Carrier): string {
  const plainId = id.replaceAll('-', '');
  const called = [name, ...alsoCalled].map((words) => folded(words).match(word)?.slice(0, 3).join(' ') ?? '');
  const own = id.replaceAll('-', ' ');
  return [
    id,
    [...new Set(called)].map((words) => (words === own ? '~' : words)).join(','),
    hosts.map((host) => host.replace(plainId, '~').replace(/^([^.]+)\.com$/, '$1')).join(' '),
    postOf.length > 0 ? `=${postOf.join(' ')}` : (home ?? ''),
    String(Math.round(reach * 10)),
    Object.entries(shippers)
      .map(([start, shipper]) => start + shipper)
      .join(' '),
  ]
    .join(';')
    .replace(/;+$/, '');
}

const packForms = (formats: Readonly<Record<string, Format>>, checksums: string[]) =>
  Object.entries(formats)
    .map(([name, format]) => packForm(name, format, checksums))
    .join(' ');

function packForm(name: string, format: Format, checksums: string[]): string {
  const {check, strong, unofficial, groups = '', specimens = ''} = format;
  const shape = packShape(format);
  const marks = [
    rarity(format),
    strong && '!',
    unofficial && '?',
    check && placeOf(check, measure(format).shortest - 1, checksums),
  ];
  return [shape, marks.filter(Boolean).join(''), isNamed(name, shape) ? name : '', groups, specimens]
    .join(',')
    .replace(/,+$/, '');
}

/** How many numbers it allows, beside one of so many digits, and how much rarer it is: in halves of powers of ten. */
function rarity(format: Format): number {
  const {space, shortest} = measure(format);
  return Math.round(2 * ((format.rare ?? 0) + space - shortest));
}

/** A long list of numbers, by what they begin with: `(001|006|014)` is `(0(0[16]|14))`. */
function branched(token: string): string {
  const numbers = token.match(/\d+/g) ?? [];
  return /^\([\d|]{30,}\)$/.test(token) ? `(${branches(numbers)})` : token;
}

function branches(numbers: readonly string[]): string {
  const firsts = [...new Set(numbers.map((number) => number.charAt(0)))];
  if (numbers.every(({length}) => length === 1)) return firsts.length > 1 ? `[${firsts.join('')}]` : firsts.join('');
  return firsts
    .map((first) => {
      const rest = numbers.filter((number) => number.startsWith(first)).map((number) => number.slice(1));
      const more = branches(rest);
      return first + (more.includes('|') ? `(${more})` : more);
    })
    .join('|');
}

function placeOf(check: Checksum, length: number, checksums: string[]): string {
  const text = JSON.stringify(arithmeticOf(check, length))
    .replace(/"(\w+)":/g, '$1: ')
    .replaceAll('"', "'")
    .replaceAll(',', ', ');
  if (!checksums.includes(text)) checksums.push(text);
  return letter(checksums.indexOf(text) + 1);
}

/** A shape, written short: parts of the same kind become one. */
export function packShape({shape, check}: Format): string {
  const tokens = shape.split(' ');
  // Without brackets everything before the check digit enters it.
  const [open = '', close = ''] = check && !tokens.includes('(') ? ['<', '>'] : [];
  let packed = open;
  let kind = '';
  let count = 0;
  // Two small letters would be a range, and one behind `@` its count.
  const add = (what: string, counts: string) => {
    packed += (what === '#' && counts && !/[a-z@*]$/.test(packed) ? '' : what) + counts;
  };
  const flush = () => {
    if (count > 0) add(kind, count > 1 ? letter(count) : '');
    count = 0;
  };
  for (const token of tokens) {
    const [, own = '', least = '1', most] = part.exec(token) ?? [];
    const isCheck = check && token.startsWith('check');
    if (own !== kind || most || isCheck) flush();
    kind = own;
    if (isCheck) packed += `${close}${own}>`;
    else if (most) add(own, letter(Number(least)) + letter(Number(most)));
    else if (own) count += Number(least);
    else if (token === '(' || token === ')') packed += check ? {'(': '<', ')': '>'}[token] : '';
    else packed += branched(token);
  }
  flush();
  return packed;
}

function packCountries(countries: string): string {
  const bits = Array.from({length: 26}, () => 0);
  for (const [, first = '', second = ''] of countries.matchAll(/(.)(.)/g)) {
    bits[first.charCodeAt(0) - 65] = (bits[first.charCodeAt(0) - 65] ?? 0) | (1 << (second.charCodeAt(0) - 65));
  }
  return bits
    .map((number) => (number ? number.toString(36) : ''))
    .join(' ')
    .trimEnd();
}
