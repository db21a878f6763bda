/** What a customer may report; the shop answers it. */
export const problemKinds = [
  'not_received',
  'damaged',
  'missing_item',
  'wrong_item',
  'late',
  'address',
  'other',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export const problemStates = ['open', 'answered', 'closed'] as const;
export type ProblemState = (typeof problemStates)[number];

/** What a customer says of a parcel. It stands beside what the carrier says and changes nothing of it. */
export const customerWords = ['received', 'not_received'] as const;
export type CustomerWord = (typeof customerWords)[number];
