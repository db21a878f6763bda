// The tables behind the merchant's own page.

export interface MerchantTables {
  /** Whoever has signed in on the merchant's page, by hash: what the key opens, until it is revoked. */
  session: {
    hash: string;
    api_key_id: number;
    created_at: number;
    expires_at: number;
  };
  /** How long each parcel took that arrived: null is what cannot be told of it. */
  delivery: {
    shipment_id: number;
    shop_id: number;
    carrier: string;
    from_country: string | null;
    to_country: string | null;
    /** Calendar days from hand-over. */
    days: number | null;
    /** The day at its destination. */
    delivered_on: string | null;
  };
  /** What a shop has promised, and since when. */
  policy_version: {
    shop_id: number;
    version: number;
    policy: string;
    since: number;
    /** The name of the key that said so. */
    by_key: string | null;
  };
}
