import * as v from 'valibot';

/** What fits on one line and means something: trimmed, 1 to 200 characters. */
export const word = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(200, 'must have at most 200 characters'),
  v.check(isPrintable, 'must not contain control characters'),
);

export function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text);
}

export const meaningful = v.check(hasLetterOrDigit, 'must have a letter or a digit');

/** Whether anything is left of it once spaces, hyphens and signs do not count. */
export function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
