/** A carrier is a table: facts, no functions. */
export interface Carrier {
  /** Kebab-case, unique. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** The carrier's own page for a number, with `{number}` in place of it. */
  readonly trackingUrl?: string;
  /** Where the facts are from. */
  readonly source: string;
}
