// Tables of the channels that messages go by.
import type {Generated} from 'kysely';

export interface ChannelTables {
  /** Where a shop wants to be told by webhook. */
  webhook_endpoint: {
    id: Generated<number>;
    shop_id: number;
    url: string;
    /** What it wants to hear of, as JSON; null for all there is. */
    kinds: string | null;
    /** What calls are signed with, as its owner has it. */
    secret: string;
    /** The one before, and until when it signs as well. */
    old_secret: string | null;
    old_until: number | null;
    created_at: number;
    /** From when nothing is sent to it, and why. */
    disabled_at: number | null;
    disabled_why: string | null;
  };
  /** The pair that push services know us by: one row at most. */
  push_key: {
    id: number;
    public_key: string;
    private_key: string;
    created_at: number;
  };
}
