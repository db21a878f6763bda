// Whether what stands around a number says enough for it, and what that is.
import {type Columns, columnsOf} from './columns.js';
import {formsOf, isStrong, type Match} from './forms.js';
import {isPrinted, lengthsOf} from './groups.js';
import {isLookAlike} from './look-alikes.js';
import type {Evidence} from './rank.js';
import type {ScanOptions} from './scan.js';
import {type Signals, saidIn, signalsAt} from './signals.js';

/** What is known while a text is read. */
export interface Scan extends ScanOptions {
  readonly text: string;
  columns?: Columns;
  /** Where the last number that stands beside or below a label ended. */
  labelled: number;
}

/** What speaks for a number; nothing if that is too little. */
export function evidenceFor(
  scan: Scan,
  number: string,
  written: string,
  start: number,
  end: number,
): Evidence | undefined {
  const {context = '', pageOf, country} = scan;
  const {said, isAbove} = signalsNear(scan, start, end);
  const nearest = said[0];
  const strong = isStrong(number);
  // Most are something else.
  if (!strong && nearest === 'other') return undefined;
  const given = saidIn(context);
  const lengths = lengthsOf(written);
  const printed = lengths.join('-');
  const isDigits = /^\d+$/.test(number);
  const alone = strong && (!isDigits || isPrinted(printed));

  // Digits alone without a check digit are not that unmistakable.
  if (nearest === 'other' && !(alone && (!isDigits || formsOf(number).some(({passes}) => passes)))) return undefined;
  // A name alone says little about groups of digits without a check digit, which may be a sum or a date.
  const first = lengths[0] as number;
  const odd = isDigits && lengths.length > 1 && (first < 4 || Math.max(...lengths) > first);
  const isNamed = ({carrier, passes, form}: Match) =>
    said.includes(carrier) && (passes || form.groups === printed || !(odd || isLookAlike(number)));
  const meant =
    nearest &&
    nearest !== 'other' &&
    // Nine characters are too few for a label alone, and ten or so behind a 0 are a telephone's.
    ((nearest === 'label' && number.length > 9 && !/^0\d{8,10}$/.test(number)) || formsOf(number).some(isNamed));
  if (meant && (!isAbove || nearest === 'label')) scan.labelled = end;
  if (!meant && !alone) {
    const isHosted = pageOf && formsOf(number).some(({carrier}) => pageOf.has(carrier));
    const known = given[0] === 'label' || isHosted || isListed(scan, start, end);
    if (!known || isLookAlike(number)) return undefined;
  }
  return {
    name: new Set([...said, ...given]),
    host: pageOf,
    country,
    groups: printed,
    label: meant ? said.includes('label') : !alone,
  };
}

/** What stands near; the last heading of a table is nothing that stands above its first cell. */
function signalsNear(scan: Scan, start: number, end: number): Signals {
  const signals = signalsAt(scan.text, start, end);
  return signals.isAbove && columnsIn(scan).firsts.has(start) ? {said: []} : signals;
}

const cellStart = /(?<=(?:^|[\n\t])[^\S\n\t]*)/y;
const cellEnd = /[^\S\n\t]*(?:[\n\t]|$)/y;

/** Whether it stands alone on the line below a labelled number, or in a column of tracking numbers. */
function isListed(scan: Scan, start: number, end: number): boolean {
  cellStart.lastIndex = start;
  cellEnd.lastIndex = end;
  if (!cellStart.test(scan.text) || !cellEnd.test(scan.text)) return false;
  const below = start - scan.labelled < 8 && /^\s*\n\s*$/.test(scan.text.slice(scan.labelled, start));
  if (below) scan.labelled = end;
  return below || columnsIn(scan).cells.has(start);
}

function columnsIn(scan: Scan): Columns {
  scan.columns ??= columnsOf(scan.text);
  return scan.columns;
}
