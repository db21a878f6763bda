// What customers said, as Kysely sees it.
import type {Generated} from 'kysely';
import type {CustomerWord, ProblemKind, ProblemState} from '../../shared/problems.js';

export interface HeardTables {
  /** What customers reported. */
  problem: {
    id: Generated<number>;
    order_id: number;
    shop_id: number;
    /** Short, and no other's in the shop. */
    number: string;
    kind: ProblemKind;
    text: string;
    /** The shipment's key; null if it is about the order, or nobody said. */
    parcel: string | null;
    reported_at: number;
    state: ProblemState;
    answer: string | null;
    answered_at: number | null;
  };
  /** What a customer last said of a parcel, beside what its carrier says. */
  customer_word: {
    order_id: number;
    /** The shipment's key. */
    parcel: string;
    word: CustomerWord;
    at: number;
  };
}
