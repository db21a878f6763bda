const minute = 60_000;
const hour = 60 * minute;

/** How long a message is tried, in milliseconds. */
const patience = 72 * hour;
const longest = 6 * hour;

/**
 * When to try again what was not taken, in milliseconds since 1970: after a minute, then after twice as long each time, up
 * to six hours; `undefined` once it has been tried for 72 hours.
 *
 * @param tries So far.
 * @param firstAt When the first was.
 */
export function nextTry(tries: number, firstAt: number, now: number, retryAfterSeconds = 0): number | undefined {
  const wait = Math.min(longest, minute * 2 ** (tries - 1));
  const end = firstAt + patience;
  if (now >= end) return undefined;
  return Math.min(end, now + Math.max(wait, retryAfterSeconds * 1000));
}
