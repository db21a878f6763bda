// Which proofs a shop takes beside the number: all there are, unless it says otherwise.
import * as v from 'valibot';
import type {Customer} from './merchant-order.js';

const factors = ['email', 'postcode'] as const;

export type Factor = (typeof factors)[number];

export const askedFactors = v.pipe(
  v.string(),
  v.transform((text) => [...new Set(text.split(',').map((factor) => factor.trim()))]),
  v.array(v.picklist(factors, 'must be email, postcode, or both with a comma between')),
);

/** What of a customer is taken for a proof. */
export function provable({email, postcode}: Customer, asked: readonly Factor[]): Customer {
  return {
    ...(asked.includes('email') && email !== undefined && {email}),
    ...(asked.includes('postcode') && postcode !== undefined && {postcode}),
  };
}

/** How the element's attribute `factor` says it. */
export function factorWord(asked: readonly Factor[]): Factor | 'either' {
  const [only = 'email', other] = asked;
  return other ? 'either' : only;
}
