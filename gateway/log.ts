// One JSON object a line, for machines; on a terminal a readable form. No personal data, no secrets, no tokens.

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

type Fields = Readonly<Record<string, unknown>>;
export type Log = Readonly<Record<Exclude<LogLevel, 'silent'>, (msg: string, fields?: Fields) => void>>;

export function createLog(least: LogLevel, write: (line: string) => void, readable = false): Log {
  const form = readable ? readableLine : (entry: Fields) => JSON.stringify(entry);
  const at = (level: LogLevel) => (msg: string, fields?: Fields) => {
    if (logLevels.indexOf(level) < logLevels.indexOf(least)) return;
    write(`${form({time: new Date().toISOString(), level, msg, ...fields})}\n`);
  };
  return {debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error')};
}

function readableLine({time, level, msg, ...fields}: Fields): string {
  const values = Object.entries(fields).filter(([, value]) => value !== undefined);
  const words = values.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return [String(time).slice(11, 19), String(level).padEnd(5), msg, ...words].join(' ');
}

/** An address to log: what names a person or opens a door is taken out of the query. */
export function loggedUrl(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (/post|zip|key|token|secret|phone|mail/i.test(name)) url.searchParams.set(name, 'hidden');
  }
  return url.href;
}

/** An error to log, with where it came from. JSON that cannot be read would be quoted, with the person it is about. */
export function loggedError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = error.stack ?? String(error);
  if (error instanceof SyntaxError) return words.replace(error.message, '(not repeated)');
  // Of a request that failed only the cause says why.
  const {code} = (error.cause ?? {}) as {code?: unknown};
  return typeof code === 'string' ? `${code}: ${words}` : words;
}
