import type {Generated} from 'kysely';

/** What people prove that an order is theirs with, and how often they tried. */
export interface ProofTables {
  /** The last one sent of an order, which opens all of it once. */
  one_time_code: {
    order_id: number;
    hash: string;
    expires_at: number;
    tries: number;
  };
  /** Whoever asked for the link to an order, until it is looked whether it is theirs. */
  link_request: {
    id: Generated<number>;
    shop_id: number;
    number: string;
    /** Or of the postcode. */
    email_hash: string;
    created_at: number;
  };
  wrong_try: {
    key: string;
    since: number;
    ends_at: Generated<number>;
    tries: number;
  };
}
