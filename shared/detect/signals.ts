// What stands near a number: a word that says "tracking number", one that says it is something else, a carrier's name.
import {carriers} from './forms.js';
import {otherSigns, otherStems, otherWords, trackingSigns, trackingStems, trackingWords} from './labels.js';
import {folded, letters} from './words.js';

/** What the surroundings of a number say. */
export interface Signals {
  /** The nearest words that say what it is. */
  readonly nearest?: 'label' | 'name' | 'other' | undefined;
  readonly label?: boolean;
  /** They stand on the number's own line. */
  readonly inline?: boolean;
  /** Ids of the carriers named. */
  readonly named?: ReadonlySet<string> | undefined;
}

export const noSignals: Signals = {};
const otherSignals: Signals = {nearest: 'other', inline: true};

/** How far words reach on the number's own line, and how long a line above may be, in characters. */
const before = 60;
const after = 24;
const lineAbove = 40;

/** Reads the text before `start`, at most two short lines up, and a little of what stands after `end`. */
export function signalsAt(text: string, start: number, end: number): Signals {
  const near = text.slice(Math.max(0, start - before), start);
  const line = near.lastIndexOf('\n') + 1;
  const own = signalsIn(near.slice(line));
  if (own.nearest === 'other') return own;
  const [behind] = /^[^\n\t]{0,4}[A-Za-z\u00c0-\ud7ff][^\n\t]*/.exec(text.slice(end, end + after)) ?? [];
  const [name] = (behind && signalsIn(behind, 1).named) || [];
  if (name) return {...own, nearest: own.nearest ?? 'name', inline: true, named: new Set(own.named).add(name)};
  if (own.nearest || line === 0 || wordBeginning.test(near.slice(line))) return own;
  // Several carriers, one below the other, are a menu to choose from.
  const above = signalsIn(linesAbove(text, start - near.length + line));
  return above.named && above.named.size > 1 ? own : {...above, inline: false};
}

const wordBeginning = RegExp(`[${letters}]`);
/** Past words of its own, what stands before another number belongs to that one. */
const described = /^.* \d[^ ]{7}(?=.* (?!\d)[^ ]{4})/;
const gaps = RegExp(`[^${letters}]+`, 'g');
/** Of scripts without spaces between words. */
const signs = RegExp(`${trackingSigns}|${otherSigns}`, 'g');

/** Reads what is known to stand before a number, or the first `most` words that say something. */
export function signalsIn(text: string, most = 99): Signals {
  words ??= readWords();
  // Each word between spaces.
  let line = ` ${folded(text.slice(-3 * lineAbove))} `.replace(gaps, ' ');
  if (/[\u0e00-\ud7ff]/.test(line)) line = line.replace(signs, ' $& ');
  if (/\d/.test(line)) line = line.replace(described, '');
  let nearest: Signals['nearest'];
  let label = false;
  let named: Set<string> | undefined;
  words.lastIndex = 0;
  for (let match = words.exec(line); match && most-- > 0; match = words.exec(line)) {
    const [, other, name, stem = other] = match;
    nearest = stem ? 'other' : name ? 'name' : 'label';
    label ||= nearest === 'label';
    if (name) named = new Set(named).add(ids.get(name) ?? '');
  }
  if (nearest === 'other') return otherSignals;
  return nearest ? {nearest, label, inline: true, named} : noSignals;
}

let words: RegExp | undefined;
const ids = new Map<string, string>();

/** All words that say something: in groups those of something else, and names. */
function readWords(): RegExp {
  for (const {id, called} of carriers()) if (id) for (const name of called) ids.set(name, id);
  // Of two names that begin alike the longer one comes first.
  const names = [...ids.keys()].sort().reverse().join('|');
  const whole = `(?:${trackingWords}|${trackingSigns}|(${otherWords}|${otherSigns})|(${names}))(?= )`;
  return RegExp(` (?:${whole}|(?:${trackingStems}|(${otherStems}))[^ ]*)`, 'g');
}

/** The last one or two lines before `at`, if they are short and no values themselves: values stand under their labels. */
function linesAbove(text: string, at: number): string {
  let above = '';
  for (let end = at - 1, lines = 0; lines < 2 && end > 0 && at - end < 3 * lineAbove; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.length > lineAbove || /\d.*\d|\t/.test(line)) break;
    if (line.trim()) lines++;
    above = `${line} ${above}`;
    end = start - 1;
  }
  return above;
}
