// What Firefox wants its shoppers to allow, by kind, before it is sent to anybody. Other browsers have no such list, and
// what they have not is not missing. Pure.
// https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/ (checked 2026-11).
import type {Permissions} from 'webextension-polyfill';

/** What the browser allows at this moment, as it lists it: with `data_collection` only if it knows that. */
export interface Granted {
  readonly permissions?: readonly string[];
  readonly origins?: readonly string[];
  readonly data_collection?: readonly string[];
}

/** Asked for of the browser, which asks the shopper. */
export type Wanted = Permissions.Permissions;

/**
 * What is sent, by whom it goes to. A shop gets the token that it made for one order. A provider gets a number, which mostly
 * stood on a page, and its key if it takes one. A postcode is of an address, not of where somebody is, so it is no
 * `locationInfo`; it is asked for by itself, because few parcels need one. Of pages as such nobody learns anything.
 */
export const sent = {
  toShop: ['authenticationInfo'],
  withKey: ['authenticationInfo', 'websiteContent'],
  toOpen: ['websiteContent'],
  postcode: ['personallyIdentifyingInfo'],
} as const;

export const kinds = [...sent.withKey, ...sent.postcode];
type Kind = (typeof kinds)[number];

export function maySend(what: readonly Kind[], {data_collection}: Granted): boolean {
  return !data_collection || what.every((kind) => data_collection.includes(kind));
}

/** What has to be allowed so that `what` may be sent to `hosts`. A browser that has no kinds takes them for a mistake. */
export function wantedFor(what: readonly Kind[], {data_collection}: Granted, hosts: readonly string[] = []): Wanted {
  return {...(hosts.length > 0 && {origins: [...hosts]}), ...(data_collection && {data_collection: [...what]})};
}
