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

let byId: ReadonlyMap<string, Carrier> | undefined;

/** The table of a carrier we know. */
export function findCarrier(id: string): Carrier | undefined {
  byId ??= new Map(carriers.map((carrier) => [carrier.id, carrier]));
  return byId.get(id);
}

/** What people call it; a carrier we do not know keeps the shop's word. */
export function carrierName(id: string): string {
  return findCarrier(id)?.name ?? id;
}

/** The carrier that `text` names, alone or with its service: "DHL", "FedEx Ground". The longest name counts. */
export function carrierNamed(text: string): Carrier | undefined {
  const wanted = `${text.toLowerCase()} `;
  let found: Carrier | undefined;
  let length = 0;
  for (const carrier of carriers) {
    for (const called of [carrier.id, carrier.name, ...(carrier.alsoCalled ?? [])]) {
      if (called.length <= length || !wanted.startsWith(`${called.toLowerCase()} `)) continue;
      found = carrier;
      length = called.length;
    }
  }
  return found;
}
