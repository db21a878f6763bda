import type {Cache, Tracked} from './client.js';

/**
 * Keeps the newest answers in memory.
 *
 * @param now Milliseconds since 1970.
 * @param size How many answers to keep.
 */
export function memoryCache(now: () => number = Date.now, size = 1000): Cache {
  const entries = new Map<string, {tracked: Tracked; until: number}>();
  return {
    async get(key) {
      const entry = entries.get(key);
      if (entry && entry.until > now()) return entry.tracked;
      entries.delete(key);
      return undefined;
    },
    async set(key, tracked, seconds) {
      entries.delete(key);
      entries.set(key, {tracked, until: now() + seconds * 1000});
      const [oldest] = entries.keys();
      if (entries.size > size && oldest !== undefined) entries.delete(oldest);
    },
  };
}
