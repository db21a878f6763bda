/** A carrier is a table: facts, no functions. */
export interface Carrier {
  /** Kebab-case, unique. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** The carrier's own page for a number, with `{number}` in place of it. */
  readonly trackingUrl?: string;
  /** What it wants to know beside the number before it answers. */
  readonly needs?: readonly 'postcode'[];
  /** Hours after hand-over until a number usually shows up; 24 when absent. */
  readonly firstScanHours?: number;
  /** Where the facts are from. */
  readonly source: string;
}
