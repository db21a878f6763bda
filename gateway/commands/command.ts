import type {Config} from '../config.js';
import type {Database} from '../store/tables.js';

/** What a command gets of the world. */
export interface World {
  readonly config: Config;
  readonly db: Database;
  /** Where the database is: a file, or an address with a password. */
  readonly place: string;
  /** The slug of the shop that is meant; without it the configuration's. */
  readonly shop?: string | undefined;
  readonly now: () => number;
  readonly fetch: typeof fetch;
  /** A line for whoever typed the command, or the next one in a pipe. */
  readonly write: (line: string) => void;
}

export interface Command {
  /** What follows the name, as help has it; nothing may if it is empty. */
  readonly usage: string;
  readonly summary: string;
  /** It is about orders that there are: a folder without a database is not the one that was meant. */
  readonly ofExisting?: boolean;
  /**
   * Returns whether all is well.
   *
   * @throws {UsageError} if the words after the name are not as they should be.
   */
  run(words: readonly string[], world: World): Promise<boolean>;
}

/** What was typed is wrong; nothing was done. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
