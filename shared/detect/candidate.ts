/** Why a carrier is among the candidates, in the order in which a reason counts. */
export const reasons = [
  /** A link to the carrier's own tracking page holds the number. */
  'link',
  /** The carrier's name stands by it. */
  'name',
  /** The page belongs to the carrier. */
  'host',
  /** The check digit passes. Where its rule is known from third parties only, the candidate stays `shaped`. */
  'check_digit',
  /** It is printed in the groups in which only this carrier prints it. */
  'groups',
  /** It begins as the carrier's numbers of this form do. */
  'prefix',
  /** It is the post of the country the number names. */
  'post',
  /** A word such as "tracking number" stands by it, or above its column. */
  'label',
  /** The carrier is at home in the country asked for. */
  'country',
  /** Hands parcels to the carrier above for the last mile. */
  'last_mile',
  /** It has zeros for a serial number, as carriers print examples: no parcel bears it. */
  'specimen',
  /** It has the right length and the right characters, and nothing more is known. */
  'shape',
] as const;

export type Reason = (typeof reasons)[number];

/** What a number may be. */
export interface Candidate {
  /** A carrier's id. */
  readonly carrier: string;
  /**
   * The format that fits: the carrier's own word for it, else how such numbers begin, else how many characters this one
   * has. Absent if only a link says that it is a number.
   */
  readonly format?: string;
  /** `checked`: the format's own check digit passes. `shaped`: only the form fits. */
  readonly confidence: 'checked' | 'shaped';
  /** At least one. */
  readonly reasons: readonly Reason[];
}
