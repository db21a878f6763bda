// The browser's interface to extensions, for tests in a page: as much of it as they say, put in by `fakeBrowser`.
type Part = Record<string, unknown>;

const parts: Record<string, Part> = {};

/** What is not named is not there. */
export function fakeBrowser(named: Readonly<Record<string, Part>>): void {
  for (const key of Object.keys(parts)) delete parts[key];
  Object.assign(parts, named);
}

/** Somebody to tell, and who tells. */
export function anEvent<Args extends unknown[]>() {
  const listeners: ((...args: Args) => unknown)[] = [];
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.push(listener),
    tell: (...args: Args) => Promise.all(listeners.map((listener) => listener(...args))),
  };
}

export default parts;
