import type {ChannelId} from './kinds.js';
import type {Letter} from './letter.js';

/** One letter, to one address. */
export interface Delivery {
  /** The same in every try, and of no other message: fit for a Message-ID's left side, a `webhook-id`, a reference. */
  readonly id: string;
  readonly shopId: number;
  /** Of e-mail an address, of SMS a number (E.164), of push its subscription as JSON, of webhooks the endpoint's id. */
  readonly address: string;
  readonly letter: Letter;
  readonly signal: AbortSignal;
}

/**
 * What came of it. `retry`: it was certainly not taken, and may be later. `doubt`: it may have been taken. `refused`: it
 * never will be; `gone` if the address takes nothing any more, whatever the message. `silent`: the address did not answer at
 * all, as it would not to another message now. `reason` names no person and no secret.
 */
export type Sent =
  | {readonly outcome: 'sent'; readonly reference?: string | undefined}
  | {
      readonly outcome: 'retry';
      readonly reason: string;
      readonly retryAfterSeconds?: number | undefined;
      readonly silent?: boolean;
    }
  | {readonly outcome: 'doubt'; readonly reason: string; readonly silent?: boolean}
  | {readonly outcome: 'refused'; readonly reason: string; readonly gone?: boolean | undefined};

/** A way to people, or to a shop's other systems. */
export interface Channel {
  readonly id: ChannelId;
  /** Never rejects, but when `signal` aborts. */
  send(delivery: Delivery): Promise<Sent>;
  /** Whether the other side knows by the id that it has this already: then sending again is safe. */
  readonly isIdempotent: boolean;
  /** Asks the other side whether it has taken it; `undefined` if it cannot be told now. For channels that can be asked. */
  find?(delivery: Omit<Delivery, 'letter'> & {readonly letter?: Letter}): Promise<boolean | undefined>;
}
