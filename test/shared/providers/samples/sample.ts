// What the sample of a provider is, and what all of them speak of.
import type {Provider} from '../../../../shared/providers/provider.js';

/** A provider, and answers in its documented form that have as many fields as possible. */
export interface Sample {
  readonly provider: Provider;
  /** Which form, if it documents several. */
  readonly form?: string;
  /** How it is written; as JSON if it does not say. */
  readonly write?: (answer: unknown) => string;
  readonly answer: object;
  readonly webhook?: object;
}

export const number = '1Z999AA10123456784';
export const time = '2026-11-22T14:02:00+01:00';
