// What a message says, before it is in words: templates and webhooks are made from it.
import type {Order, Policy, Shipment} from '../../shared/model.js';
import type {MessageKind} from './kinds.js';
import type {Brand} from './telling.js';

/** Addresses of ours. */
export interface Links {
  /** Opens the order; a capability. */
  readonly order?: string | undefined;
  /** Where its reader chooses what to be told. */
  readonly choose?: string | undefined;
  /** Ends these messages: a page for people, and where a mail program posts to (RFC 8058). */
  readonly unsubscribe?: string | undefined;
  /** Says that the address wants to be written to. */
  readonly confirm?: string | undefined;
}

/** A problem that was reported. */
export interface Case {
  readonly number: string;
  /** One of the closed list that the form offers. */
  readonly kind: string;
  readonly text: string;
  /** What the shop says to it. */
  readonly answer?: string | undefined;
}

export interface Letter {
  readonly kind: MessageKind;
  /** BCP 47. */
  readonly language: string;
  /** An instant: days and clocks are as of then. */
  readonly now: string;
  readonly shop: {readonly name: string; readonly url?: string | undefined; readonly brand: Brand};
  /** As customers see it: with carriers' names and pages, without who signed. */
  readonly order: Order;
  readonly policy: Policy;
  /** The parcels it is about, of the order's, in their sequence; none if it is about the order as a whole. */
  readonly parcels: readonly Shipment[];
  readonly links: Links;
  /** Of `code`. */
  readonly code?: string | undefined;
  /** Of a case. */
  readonly problem?: Case | undefined;
  /** Why it comes: with the order, or since its reader asked for it, at that instant. */
  readonly since?: string | undefined;
}
