import type {Carrier} from './carrier.js';
import {posts} from './posts.js';
import {postId} from './s10.js';
import {tables} from './tables.js';

export type {Carrier, Checksum, Format} from './carrier.js';
export {trackingUrl} from './pages.js';

/** Every carrier we know: those with a table, and the posts that have none because all they have is S10 numbers. */
export const carriers: readonly Carrier[] = [...tables, ...Object.entries(posts).map(postTable)];

function postTable([country, name]: readonly [country: string, name: string]): Carrier {
  return {id: postId(country), name, home: country, postOf: [country], reach: 7};
}

/** The table of a carrier we know. */
export function findCarrier(id: string): Carrier | undefined {
  return carriers.find((carrier) => carrier.id === id);
}

/** What people call it; a carrier we do not know keeps the shop's word. */
export function carrierName(id: string): string {
  return findCarrier(id)?.name ?? id;
}
