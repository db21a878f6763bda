// What an SMS provider is: how a text is handed over, and how a text that comes back is known, without any I/O.
import type {Sent} from '../../channel.js';
import type {Answer, Call} from '../exchange.js';

interface Text {
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** The same in every try: what the provider can be asked by, where it can. */
  readonly reference: string;
}

/** A call of the provider's, as it came. */
export interface InboundCall {
  /** The public address that was called, with its query: not what a proxy made of it. */
  readonly url: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What somebody wrote to us. */
export interface InboundText {
  /** The provider's name for it: the same if it calls again. */
  readonly id: string;
  /** Both E.164; `to` may be a short code. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export interface SmsProvider {
  readonly id: 'twilio' | 'sinch';
  /** Hands a text over. */
  send(text: Text): Call;
  readSent(answer: Answer): Sent;
  /** Of a provider that can be asked by our reference: asks for what it took since that instant. */
  find?(reference: string, since: string): Call;
  /** Whether it has it; `undefined` if the answer does not tell. */
  readFound?(answer: Answer, reference: string): boolean | undefined;
  /** `undefined` if it is not the provider who calls, or nobody wrote anything. `now` is in milliseconds since 1970. */
  verifyInbound(call: InboundCall, now: number): InboundText | undefined;
  /** What the provider wants to hear, with status 200, when it has called: nothing is sent back by it. */
  readonly inboundAnswer: {readonly contentType: string; readonly body: string};
}
