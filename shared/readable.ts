// Words from outside, as every store and every screen can hold them.
import * as v from 'valibot';

/** Text that every store and every screen can hold as it is. */
const readable = v.pipe(
  v.string(),
  v.check((value) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(value), 'must not contain control characters'),
);
/** A name or a number. */
export const short = v.pipe(readable, v.trim(), v.nonEmpty('must not be empty'), v.maxLength(200));
/** What carriers write: what cannot be shown is left out. */
export const text = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.transform((value) => value.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()),
);
