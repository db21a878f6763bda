// Whether what stands around a number says enough for it, and what that is.
import {type Columns, columnsOf} from './columns.js';
import {formatsOf, isStrong} from './formats.js';
import {groupsOf, isPrinted} from './groups.js';
import {isLookAlike} from './look-alikes.js';
import type {Evidence} from './rank.js';
import {noSignals, type Signals, signalsAt} from './signals.js';

/** What is known while a text is read. */
export interface Scan {
  readonly text: string;
  /** What stands before the text. */
  readonly given: Signals;
  /** Ids of the carriers to whom the page belongs. */
  readonly pageOf: ReadonlySet<string> | undefined;
  readonly country: string | undefined;
  columns?: Columns;
  /** Where the last number that stands beside or below a label ended. */
  labelled: number;
}

/** What speaks for a number; nothing if that is too little. */
export function evidenceFor(scan: Scan, number: string, written: string, start: number): Evidence | undefined {
  const {given, pageOf, country} = scan;
  const end = start + written.length;
  const strong = isStrong(number) && isPrinted(written);
  const {nearest, label, named, inline} = signalsNear(scan, start, end);
  // Digits alone without a check digit are not that unmistakable.
  if (nearest === 'other' && !(strong && (/[A-Z]/.test(number) || formatsOf(number).some(({passes}) => passes))))
    return undefined;
  const meant = isMeant(number, nearest, named, written);
  if (meant && (inline || nearest === 'label')) scan.labelled = end;
  if (!meant && !strong) {
    const known = given.nearest === 'label' || (pageOf && fits(number, pageOf)) || isListed(scan, start, end);
    if (!known || isLookAlike(number)) return undefined;
  }
  return {
    named: given.named.size > 0 ? new Set([...named, ...given.named]) : named,
    pageOf,
    country,
    groups: groupsOf(written).join('-'),
    label: meant ? label : !strong,
  };
}

/**
 * Eight characters are too few for a label alone. A name alone must be that of a carrier with such numbers, and says little
 * about groups of digits without a check digit, which may be a sum or a date.
 */
function isMeant(number: string, nearest: Signals['nearest'], named: ReadonlySet<string>, written: string): boolean {
  if (!nearest || nearest === 'other') return false;
  if (nearest === 'label' && number.length > 8) return true;
  const [first = 0, ...more] = groupsOf(written);
  const odd = /^\d+$/.test(number) && more.length > 0 && (first < 4 || more.some((length) => length > first));
  const groups = [first, ...more].join('-');
  return (
    named.size > 0 &&
    formatsOf(number).some(
      ({carrier: {id}, passes, format}) =>
        named.has(id) && (passes || format.groups === groups || !(odd || isLookAlike(number))),
    )
  );
}

/** What stands near; the last heading of a table is nothing that stands above its first cell. */
function signalsNear(scan: Scan, start: number, end: number): Signals {
  const signals = signalsAt(scan.text, start, end);
  return signals.nearest && !signals.inline && columnsIn(scan).begin(start) ? noSignals : signals;
}

const cellEnd = /[^\S\n\t]*(?:[\n\t]|$)/y;

/** Whether it stands alone on the line below a labelled number, or in a column of tracking numbers. */
function isListed(scan: Scan, start: number, end: number): boolean {
  const {text, labelled} = scan;
  cellEnd.lastIndex = end;
  if (!cellEnd.test(text)) return false;
  const below = start - labelled < 8 && /^\s*\n\s*$/.test(text.slice(labelled, start));
  if (below) scan.labelled = end;
  return below || columnsIn(scan).hold(start);
}

function columnsIn(scan: Scan): Columns {
  scan.columns ??= columnsOf(scan.text);
  return scan.columns;
}

/** Whether one of the `carriers` has such numbers. */
function fits(number: string, carriers: ReadonlySet<string>): boolean {
  return carriers.size > 0 && formatsOf(number).some(({carrier: {id}}) => carriers.has(id));
}
