// What a shop platform is: how its calls are verified, and what they say, without any I/O. The inbox does the rest.
import type {Trust, WebhookCall} from '../../shared/providers/provider.js';
import type {MerchantOrder, Parcel} from '../merchant-order.js';

/** Parcels that were sent together, under the platform's id. None if it was cancelled or has no number yet. */
export interface Fulfilment {
  readonly id: string;
  /** When the platform says that it last changed, in milliseconds since 1970. */
  readonly at: number;
  readonly parcels: readonly Parcel[];
}

export interface OrderSaid {
  readonly orderId: string;
  /** When the platform says that it last changed, in milliseconds since 1970. */
  readonly at: number;
  /** As people know it. */
  readonly number: string;
  readonly fields: Pick<MerchantOrder, 'placedAt' | 'items' | 'customer' | 'destination'>;
  /** Why, if it was. */
  readonly cancelled?: string | undefined;
  readonly fulfilments: readonly Fulfilment[];
  /** Whether a fulfilment that is not named is gone. */
  readonly complete: boolean;
}

/** What a call says. `orderId` is the platform's own. */
export type Reading =
  | ({readonly kind: 'order'} & OrderSaid)
  | {readonly kind: 'fulfilment'; readonly orderId: string; readonly fulfilment: Fulfilment}
  | {readonly kind: 'deleted'; readonly orderId: string}
  /** A carrier may have more to say about these parcels. */
  | {readonly kind: 'news'; readonly orderId: string; readonly fulfilmentId: string}
  /** No more than that there is something to ask for. */
  | {readonly kind: 'refetch'; readonly orderId: string}
  | {readonly kind: 'ignored' | 'unreadable'; readonly why: string};

/** Where a platform is asked, and how it knows us. */
export interface Access {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly token: string;
}

/** How an order is asked for. */
export interface PlatformApi {
  readonly lists: readonly string[];
  /** A page of a list with fewer rows is the last. */
  readonly pageSize: number;
  order(orderId: string, access: Access): Request;
  /** `page` counts from 1. */
  list(orderId: string, list: string, page: number, access: Access): Request;
  read(order: unknown, lists: Readonly<Record<string, readonly unknown[]>>): Reading;
}

export interface Platform {
  /** Kebab-case, unique among platforms and providers. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;

  /** Whether a call is genuine, by any of the secrets. Compares in constant time; `now` is in milliseconds since 1970. */
  verify(call: WebhookCall, secrets: readonly string[], now: number): Promise<Trust>;

  /** Whether it only asks if anybody is here. */
  isPing?(call: WebhookCall): boolean;

  /** The name of a genuine call, where it has one: sent again it has the same. */
  deliveryId(call: WebhookCall): string | undefined;

  /** What tells calls with the same body apart, where they may say different things. */
  stamp?(call: WebhookCall): string;

  /** What the call is about, by its header. */
  topic?(call: WebhookCall): string | undefined;

  /** Never throws. No signature covers the topic: it says how to read the body, not what happened. */
  read(body: string, topic: string | null): Reading;

  /** Of a platform whose calls hold no more than an id. */
  readonly api?: PlatformApi;
}
