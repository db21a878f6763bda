// Whether what stands around a number says enough for it, and what that is.
import {type Columns, columnsOf} from './columns.js';
import {formsOf, isStrong, type Match} from './forms.js';
import {isPrinted} from './groups.js';
import {isLookAlike} from './look-alikes.js';
import type {Evidence} from './rank.js';
import {noSignals, type Signals, signalsAt} from './signals.js';

/** What is known while a text is read. */
export interface Scan {
  readonly text: string;
  /** What stands before the text. */
  readonly given: Signals;
  /** Ids of the carriers to whom the page belongs. */
  readonly pageOf?: ReadonlySet<string>;
  readonly country?: string;
  columns?: Columns;
  /** Where the last number that stands beside or below a label ended. */
  labelled: number;
}

/** What speaks for a number; nothing if that is too little. */
export function evidenceFor(
  scan: Scan,
  number: string,
  groups: readonly string[],
  start: number,
  end: number,
): Evidence | undefined {
  const {given, pageOf, country} = scan;
  const lengths = groups.map(({length}) => length);
  const printed = lengths.join('-');
  const isDigits = /^\d+$/.test(number);
  const strong = isStrong(number) && (!isDigits || isPrinted(printed));
  const {nearest, label, named, inline} = signalsNear(scan, start, end);
  const isOf = (carriers: ReadonlySet<string> | undefined, are: (match: Match) => boolean) =>
    carriers !== undefined && formsOf(number).some((match) => carriers.has(match.carrier) && are(match));

  // Digits alone without a check digit are not that unmistakable.
  if (nearest === 'other' && !(strong && (!isDigits || formsOf(number).some(({passes}) => passes)))) return undefined;
  // A name alone says little about groups of digits without a check digit, which may be a sum or a date.
  const [first = 0] = lengths;
  const odd = isDigits && groups.length > 1 && (first < 4 || Math.max(...lengths) > first);
  const meant =
    nearest !== 'other' &&
    // Eight characters are too few for a label alone.
    ((nearest === 'label' && number.length > 8) ||
      isOf(named, ({passes, form}) => passes || form.groups === printed || !(odd || isLookAlike(number))));
  if (meant && (inline || nearest === 'label')) scan.labelled = end;
  if (!meant && !strong) {
    const known = given.nearest === 'label' || isOf(pageOf, () => true) || isListed(scan, start, end);
    if (!known || isLookAlike(number)) return undefined;
  }
  return {
    name: new Set([...(named ?? []), ...(given.named ?? [])]),
    host: pageOf,
    country,
    groups: printed,
    label: meant ? label : !strong,
  };
}

/** What stands near; the last heading of a table is nothing that stands above its first cell. */
function signalsNear(scan: Scan, start: number, end: number): Signals {
  const signals = signalsAt(scan.text, start, end);
  return signals.nearest && !signals.inline && columnsIn(scan).firsts.has(start) ? noSignals : signals;
}

const cellEnd = /[^\S\n\t]*(?:[\n\t]|$)/y;

/** Whether it stands alone on the line below a labelled number, or in a column of tracking numbers. */
function isListed(scan: Scan, start: number, end: number): boolean {
  cellEnd.lastIndex = end;
  if (!cellEnd.test(scan.text)) return false;
  const below = start - scan.labelled < 8 && /^\s*\n\s*$/.test(scan.text.slice(scan.labelled, start));
  if (below) scan.labelled = end;
  return below || columnsIn(scan).cells.has(start);
}

function columnsIn(scan: Scan): Columns {
  scan.columns ??= columnsOf(scan.text);
  return scan.columns;
}
