import {noFacts, type OrderView} from '../../shared/model.js';
import {statusOf} from '../../shared/order-status.js';
import type {Watch} from '../watch.js';

/** The order as it is to be shown: as it was last heard or, where nobody has said anything, as its owner says it is. */
export function shownView({view, byHand}: Watch): OrderView {
  const [parcel] = view.order.shipments;
  if (!byHand || !parcel || parcel.facts.lastReport) return view;
  const facts = {...noFacts, status: byHand.status};
  const order = {...view.order, shipments: [{...parcel, facts}]};
  return {...view, order, status: statusOf(order)};
}

/** Whether what is shown is its owner's own word. */
export function isByHand({view, byHand}: Watch): boolean {
  return byHand !== undefined && view.order.shipments[0]?.facts.lastReport === undefined;
}
