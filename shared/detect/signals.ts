// What stands near a number: a word that says "tracking number", one that says it is something else, a carrier's name.
import {carriers} from './forms.js';
import {otherSigns, otherStems, otherWords, trackingSigns, trackingStems, trackingWords} from './labels.js';
import {folded, letters} from './words.js';

/** What words say, the nearest first: that it is a `label`, or of something `other`; else the id of the carrier it names. */
type Said = readonly string[];

/** What the surroundings of a number say. */
export interface Signals {
  readonly said: Said;
  /** In lines above its own. */
  readonly isAbove?: boolean;
}

const isName = (says: string) => says !== 'label' && says !== 'other';

/** How far words reach on the number's own line, and how much is read at once, in characters. */
const before = 60;
const after = 24;
const most = 120;

/** Reads the text before `start`, at most two short lines up, and a little of what stands after `end`. */
export function signalsAt(text: string, start: number, end: number): Signals {
  const near = text.slice(Math.max(0, start - before), start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const said = saidIn(line);
  if (said[0] === 'other') return {said};
  const [behind] = /^[^\n\t]{0,4}[A-Za-z\u00c0-\ud7ff][^\n\t]*/.exec(text.slice(end, end + after)) ?? [];
  const name = behind && saidIn(behind).at(-1);
  if (name && isName(name)) return {said: [...said, name]};
  if (line === near || (said.length === 0 && wordBeginning.test(line))) return {said};
  linesAbove.lastIndex = start - line.length;
  const above = saidIn(linesAbove.exec(text)?.[1] ?? '');
  const names = new Set(above.filter(isName));
  // Several carriers, one below the other, are a menu to choose from.
  if (names.size > 1) return {said};
  // Beside a label of its own, a carrier above says whose number it is.
  if (said.length > 0) return {said: [...said, ...names]};
  return above[0] ? {said: above, isAbove: true} : {said};
}

/** The last one or two lines, if they are short and no values themselves: values stand under their labels. */
const linesAbove = /(?<=((?:(?<![^\n])(?=[^\n]*\S)(?![^\n]*(?:\d[^\n]*\d|\t))[^\n]{1,40}\n\s{0,99}){1,2}))/y;

const wordBeginning = RegExp(`[${letters}]`);
/** Past words of its own, what stands before another number belongs to that one; and past a question, whom to ask stands. */
const described = RegExp(`(?<![${letters}])\\d[${letters}]{7}.*(?<![${letters}])(?!\\d)[${letters}]{4}|\\?`, 's');

/** Reads what is known to stand before a number; no more if the nearest word is of something else. */
export function saidIn(text: string): Said {
  lastWord ??= readWords();
  const line = folded(text.slice(-most));
  const said: string[] = [];
  for (let match = lastWord.exec(line); match && said[0] !== 'other'; match = lastWord.exec(match[1] as string)) {
    if (described.test(line.slice(match[0].length))) break;
    said.push((match[2] ?? match[4]) ? 'other' : (ids.get(match[3]?.replace(gaps, ' ') ?? '') ?? 'label'));
  }
  return said;
}

const gaps = RegExp(`[^${letters}]+`, 'g');
const ids = new Map<string, string>();
let lastWord: RegExp | undefined;

/** The last word that says something, behind all that stands before it: in groups those of something else, and names. */
function readWords(): RegExp {
  for (const {id, called} of carriers()) if (id) for (const name of called) ids.set(name, id);
  // Of two names that begin alike the longer one comes first.
  const names = [...ids.keys()].sort().reverse().join('|');
  const whole = `(${otherWords}|${otherSigns})|${trackingWords}|${trackingSigns}|(${names})`;
  // S: in scripts without spaces words begin and end anywhere.
  const source = `^([^]*)(?<![L](?!S))(?:(?:${whole})(?!(?<!S)[L])|(${otherStems})|${trackingStems})`;
  return RegExp(source.replaceAll(' ', '[^L]+').replaceAll('L', letters).replaceAll('S', '[\u0e00-\ud7ff]'));
}
