/** One order of a file, as it was read, or why it could not be. */
export type Row = {readonly line: number} & ({readonly value: unknown} | {readonly wrong: string});
