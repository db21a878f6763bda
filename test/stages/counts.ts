// How a test runner tells `npm test` what it counted: as a file whose name it finds in the environment.
import {readFileSync, writeFileSync} from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const variable = 'TEST_COUNTS';

/** The environment in which a test runner leaves its counts in `file`. */
export function environmentFor(file: string): NodeJS.ProcessEnv {
  return {...process.env, [variable]: file};
}

/** Called by each runner's reporter at its end. Does nothing when the runner was started by hand. */
export function leaveCounts(counts: Counts): void {
  const file = process.env[variable];
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** What a runner left in `file`, or `undefined` if it ended before it could. */
export function takeCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}
