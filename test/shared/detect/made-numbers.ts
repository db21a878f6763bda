// Numbers made from a format's shape, and the slips of the pen that a check digit is there to catch.
import fc from 'fast-check';
import type {Format} from '../../../shared/carriers/carrier.js';
import {fits} from './fixture-numbers.js';

const digits = '0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const alphabets: Readonly<Record<string, string>> = {'#': digits, '@': letters, '*': digits + letters};

/** A number with a check digit. */
export interface Made {
  readonly number: string;
  /** Where the check digit stands, and whatever enters it and is no fixed part of the form. */
  readonly places: readonly number[];
}

/** Numbers of this form, each with the one check character with which it fits. */
export function numbersOf(format: Format): fc.Arbitrary<Made> {
  const tokens = format.shape.replace('country@2', '(BR|DE|FR|GB|JP|US)').split(' ');
  return fc
    .noBias(fc.tuple(...tokens.map(charactersOf)))
    .map((parts) => withCheck(tokens, parts, format))
    .filter((made) => made !== undefined);
}

const part = /^[a-z]*([#@*])(\d+)?(?:-(\d+))?$/;

function charactersOf(token: string): fc.Arbitrary<string> {
  if (token === '(' || token === ')') return fc.constant('');
  const [, kind = '', least = '1', most = least] = part.exec(token) ?? [];
  const alphabet = alphabets[kind];
  if (!alphabet) return fc.stringMatching(new RegExp(`^${token}$`));
  const length = {minLength: Number(least), maxLength: Number(most)};
  return fc.array(fc.constantFrom(...alphabet), length).map((characters) => characters.join(''));
}

function withCheck(tokens: readonly string[], parts: readonly string[], format: Format): Made | undefined {
  const check = tokens.findIndex((token) => token.startsWith('check'));
  const last = tokens.includes(')') ? tokens.indexOf(')') : check;
  const places = tokens.flatMap((token, index) => {
    const enters = index === check || (index > tokens.indexOf('(') && index < last);
    const start = parts.slice(0, index).join('').length;
    return enters && part.test(token) ? Array.from(parts[index] ?? '', (_, offset) => start + offset) : [];
  });
  const at = parts.slice(0, check).join('').length;
  const fitting = Array.from(digits + letters, (character) => replaced(parts.join(''), at, character)).filter(
    (number) => fits(number, format),
  );
  if (fitting.length > 1) throw new Error(`${fitting.join(' and ')} both pass`);
  return fitting[0] === undefined ? undefined : {number: fitting[0], places};
}

/** Every number with one digit wrong. */
export const wrongDigits = ({number, places}: Made): string[] =>
  places
    .filter((at) => digits.includes(number.charAt(at)))
    .flatMap((at) => Array.from(digits.replace(number.charAt(at), ''), (digit) => replaced(number, at, digit)));

/** Every number with two different neighbours the wrong way round. */
export const swaps = ({number, places}: Made): string[] =>
  places
    .filter((at) => places.includes(at + 1) && number[at] !== number[at + 1])
    .map((at) => number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2));

const replaced = (number: string, at: number, character: string) =>
  number.slice(0, at) + character + number.slice(at + 1);
