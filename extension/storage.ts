// The only file that names a storage key. What comes out is checked: an older version may have put it there.
import {get, set} from 'idb-keyval';
import * as v from 'valibot';
import {type OrderView, OrderViewSchema} from '../shared/model.js';

const lastShown = 'last-shown';

/** The order the popup showed last, so that it opens with it. */
export async function readLastShown(): Promise<OrderView | undefined> {
  const {success, output} = v.safeParse(OrderViewSchema, await get(lastShown));
  return success ? output : undefined;
}

export function saveLastShown(view: OrderView): Promise<void> {
  return set(lastShown, view);
}
