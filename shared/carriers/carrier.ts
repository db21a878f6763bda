/** A carrier is a table: facts, no functions. Where a fact is from stands in the comment above it. */
export interface Carrier {
  /** Kebab-case, unique. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** What else people and shops call it. Words that mean something else too are left out. */
  readonly alsoCalled?: readonly string[];
  /** Whose pages and links are its own, without `www.`; subdomains are meant as well. */
  readonly hosts?: readonly string[];
  /**
   * How many parcels a year carry its numbers where our users are (Europe, the Americas, shipments out of Asia), as a
   * power of ten: 9 is a thousand million. Rough, and only used to rank carriers whose numbers look alike.
   */
  readonly reach: number;
  /** The country it is at home in, where a number of the same form elsewhere would be another's. ISO 3166-1 alpha-2. */
  readonly home?: string;
  /** The countries whose S10 numbers are its own. ISO 3166-1 alpha-2. */
  readonly postOf?: readonly string[];
  /** Carriers that hand parcels over for the last mile, by how such numbers begin. */
  readonly shippers?: Readonly<Record<string, string>>;
  /** By name: the carrier's own word for it where it has one, else how such numbers begin, else their length. */
  readonly formats?: Readonly<Record<string, Format>>;
}

/** The carrier's own page for a number. */
export interface TrackingPage {
  /** With `{number}` in place of it. */
  readonly trackingUrl: string;
  /** What the page wants to know beside the number. */
  readonly needs?: ReadonlyArray<'postcode' | 'country' | 'phone'>;
}

/** One form of number. */
export interface Format {
  /**
   * Its parts in order, between spaces. `#` is a digit, `@` a letter, `*` either, followed by how many; a word before
   * it says what the part means, and without one it is a serial number. Anything else stands for itself, as in a regular expression: `1Z`, `9[2-5]`,
   * `(03|23)`. What stands between `(` and `)` enters the check digit, `check`; without them everything before it does.
   */
  readonly shape: string;
  /** How `check` is computed. Absent where nobody publishes it: such a form is never `checked`. */
  readonly check?: Checksum;
  /** The check digit is known from third parties and few numbers: it refuses what fails, but makes nothing `checked`. */
  readonly unofficial?: true;
  /** So unlike anything else that it is reported wherever it stands. All others need a word near by that says so. */
  readonly strong?: true;
  /** The carrier's own examples, as a regular expression, alternatives in brackets: of no parcel, and no check digit is computed. */
  readonly specimens?: string;
  /** How it is printed, as lengths of the groups: `3-2-5-1`. Only where others print the same digits differently. */
  readonly groups?: string;
  /** Powers of ten by which this form is rarer than the carrier. */
  readonly rare?: number;
}

/** Weights are given from the right. */
export type Checksum =
  /** Weighted sum, complemented to the next ten. A letter counts as UPS counts it: A is 2, B 3, … H 9, I 0. */
  | {
      readonly algorithm: 'mod10';
      readonly weights: readonly number[];
      /** Counts as if it stood before the number. */
      readonly before?: string;
      /** Is added to the sum. */
      readonly plus?: number;
    }
  /** Weighted sum modulo 11, or its complement to 11; more than nine becomes zero. */
  | {readonly algorithm: 'mod11'; readonly weights: readonly number[]; readonly complement?: true}
  /** The whole number modulo 7. */
  | {readonly algorithm: 'mod7'}
  /** ISO/IEC 7812-1. */
  | {readonly algorithm: 'luhn'}
  /** UPU S10: fixed weights, 11 minus the remainder. */
  | {readonly algorithm: 's10'}
  /** ISO/IEC 7064, MOD 37,36. */
  | {readonly algorithm: 'mod37'};
