// What stands near a number: a word that says "tracking number", one that says it is something else, a carrier's name.
import {tables} from '../carriers/tables.js';
import {otherLabels, otherSigns, trackingLabels, trackingSigns} from './labels.js';

/** What the surroundings of a number say. */
export interface Signals {
  /** The nearest words that say what it is. */
  readonly nearest: 'label' | 'name' | 'other' | undefined;
  readonly label: boolean;
  /** They stand on the number's own line. */
  readonly inline: boolean;
  /** Ids of the carriers named. */
  readonly named: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();
export const noSignals: Signals = {nearest: undefined, label: false, inline: false, named: nobody};
const otherSignals: Signals = {...noSignals, nearest: 'other', inline: true};

/** How far words reach on the number's own line, and how long a line above may be, in characters. */
const before = 60;
const after = 24;
const lineAbove = 40;

/** Digits and letters; anything beyond Latin punctuation counts as a letter. */
const wordsIn = (text: string) => text.match(/[A-Za-z\d#°\u00c0-\u1fff\u3040-\ud7ff]+/g) ?? [];

function isLetter(code: number): boolean {
  const small = code | 32;
  return code < 0xc0
    ? (small > 96 && small < 123) || (code > 47 && code < 58) || code === 35 || code === 0xb0
    : code < 0x2000 || (code > 0x303f && code < 0xd800);
}

const word = '([A-Za-z\\d#°\\u00c0-\\u1fff\\u3040-\\ud7ff]{1,30})';
const gap = '[^A-Za-z\\d#°\\n\\u00c0-\\u1fff\\u3040-\\ud7ff]';
const lastWords = new RegExp(`(?<=(?:(?:${word}${gap}{1,9})?${word}${gap}{1,9})?${word}${gap}{0,9})`, 'y');

/** Whether one of the three words before `start` says that it is something else: most often it does, so that is asked first. */
export function isOfOther(text: string, start: number): boolean {
  lastWords.lastIndex = start;
  const found = lastWords.exec(text);
  for (let at = 3; found && at > 0; at--) {
    const meaning = meaningOf(found[at] ?? '', '', '');
    if (meaning || !found[at]) return meaning === 'other';
  }
  return false;
}

/** Reads the text before `start`, at most two short lines up, and a little of what stands after `end`. */
export function signalsAt(text: string, start: number, end: number): Signals {
  if (isOfOther(text, start)) return otherSignals;
  const floor = Math.max(0, start - before);
  const own = signalsBefore(text, floor, start);
  if (own.nearest === 'other') return own;
  const name = nameAfter(text, end);
  if (name) {
    const named = new Set(own.named).add(name);
    return {nearest: own.nearest ?? 'name', label: own.label, inline: true, named};
  }
  if (own.nearest) return own;
  const near = text.slice(floor, start);
  const line = near.lastIndexOf('\n') + 1;
  if (line === 0 || wordsIn(near.slice(line)).length > 0) return own;
  // Several carriers, one below the other, are a menu to choose from.
  const above = signalsIn(linesAbove(text, floor + line));
  return above.named.size > 1 ? own : {...above, inline: false};
}

/** Reads what is known to stand before a number. */
export const signalsIn = (text: string) => signalsBefore(text.replaceAll('\n', ' '), 0, text.length);

/** Reads the words of the line that ends at `end`, back to `floor`, the nearest first. */
function signalsBefore(text: string, floor: number, end: number): Signals {
  let nearest: Signals['nearest'];
  let label = false;
  let named: Set<string> | undefined;
  let next = '';
  let afterNext = '';
  let described = false;
  for (let at = end; at > floor; ) {
    const code = text.charCodeAt(at - 1);
    if (code === 10) break;
    if (!isLetter(code)) {
      at--;
      continue;
    }
    const last = at;
    do at--;
    while (at > floor && isLetter(text.charCodeAt(at - 1)));
    const word = text.slice(at, last);
    // Past words of its own, what stands before another number belongs to that one.
    if (text.charCodeAt(at) > 57) described ||= word.length > 3;
    else if (described && word.length > 7) break;
    const meaning = meaningOf(word, next, afterNext);
    afterNext = next;
    next = word;
    if (!meaning) continue;
    if (meaning === 'other') {
      if (!nearest) return otherSignals;
    } else if (meaning === 'label') {
      label = true;
      nearest ??= meaning;
    } else {
      named ??= new Set();
      named.add(meaning);
      nearest ??= 'name';
    }
  }
  return nearest ? {nearest, label, inline: true, named: named ?? nobody} : noSignals;
}

const wordAfter = /[^\n\t]{0,4}[A-Za-z\u00c0-\ud7ff]/y;

/** The carrier named in the next three words of the line. */
function nameAfter(text: string, end: number): string | undefined {
  wordAfter.lastIndex = end;
  if (!wordAfter.test(text)) return undefined;
  const [line = ''] = text.slice(end, end + after).split(/[\n\t]/, 1);
  const [first = '', second = '', third = ''] = wordsIn(line);
  const found = meaningOf(first, second, third) || meaningOf(second, third, '') || meaningOf(third, '', '');
  return found === 'label' || found === 'other' ? undefined : found;
}

/** The last one or two lines before `at`, if they are short and no values themselves: values stand under their labels. */
function linesAbove(text: string, at: number): string {
  const lines = text.slice(Math.max(0, at - 3 * lineAbove), at).split('\n');
  const two = lines.filter((line) => line.trim() !== '').slice(-2);
  const value = two.findLastIndex((line) => line.length > lineAbove || /\d.*\d|\t/.test(line));
  return two.slice(value + 1).join('\n');
}

/** What words in small letters say: `label`, `other` or a carrier's id. */
let meanings: Map<string, string> | undefined;
/** The same for beginnings of words, and for two or three words, of which the first ones are known. */
const stems = new Map<string, string>();
const phrases = new Map<string, string>();
const firstWords = new Set<string>();
/** What words say as they were written, found before; empty for nothing, and with `?` in front if they may begin a phrase. */
const learned = new Map<string, string>();
const mostLearned = 5000;

/** Whether a word says that what follows is something else. */
export const isOther = (word: string) => meaningOf(word, '', '') === 'other';

/** What a word says, alone or with the one or two after it. */
function meaningOf(word: string, next: string, afterNext: string): string | undefined {
  // Numbers and codes say nothing, and there are too many of them to learn.
  if (word.length > 4 && (word.charCodeAt(0) < 58 || (word.length > 6 && /\d/.test(word)))) return undefined;
  let found = learned.get(word);
  if (found === undefined) {
    found = meaningAlone(word);
    if (learned.size > mostLearned) learned.clear();
    learned.set(word, found);
  }
  if (!found.startsWith('?')) return found;
  const two = folded(`${word} ${next}`);
  return phrases.get(`${two} ${folded(afterNext)}`) ?? phrases.get(two) ?? found.slice(1);
}

function meaningAlone(written: string): string {
  meanings ??= allMeanings();
  if (otherSigns.test(written)) return 'other';
  if (trackingSigns.test(written)) return 'label';
  const word = folded(written);
  let found = meanings.get(word) ?? '';
  for (let length = Math.min(word.length, 12); length > 1 && !found; length--)
    found = stems.get(word.slice(0, length)) ?? '';
  return firstWords.has(word) ? `?${found}` : found;
}

/** In small letters, without accents. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return /[\u0080-\uffff]/.test(small) ? small.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : small;
}

function allMeanings(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (called: string, meaning: string) => {
    const [word = '', ...more] = wordsIn(folded(called));
    if (more.length > 0) firstWords.add(word);
    const map = more.length > 0 ? phrases : called.endsWith('*') ? stems : found;
    map.set([word, ...more.slice(0, 2)].join(' '), meaning);
  };
  for (const {id, name, alsoCalled = []} of tables) for (const called of [name, ...alsoCalled]) add(called, id);
  for (const called of otherLabels.split('|')) add(called, 'other');
  for (const called of trackingLabels.split('|')) add(called, 'label');
  return found;
}
