// An order made around a number that somebody follows by itself, so that the same element shows both. Pure.
import {carrierName, trackingUrl} from '../../shared/carriers/index.js';
import {type Facts, noFacts, type OrderView} from '../../shared/model.js';
import {statusOf} from '../../shared/order-status.js';

/** Days after which a parcel that stands still is called so. Nobody has promised anything. */
const days: OrderView['policy'] = {
  handlingDays: 365,
  delayDays: 365,
  stalledDays: {domestic: 5, international: 10},
  lostDays: {domestic: 365, international: 365},
  remedy: 'refund',
  contact: {answerDays: 0},
};

interface Numbered {
  readonly number: string;
  /** Nothing while nobody has said which of several it is. */
  readonly carrier: string | undefined;
  readonly addedAt: string;
  readonly facts?: Facts;
  readonly sources?: OrderView['sources'];
}

export function numberView({number, carrier, addedAt, facts = noFacts, sources = {}}: Numbered): OrderView {
  const url = carrier && trackingUrl(carrier, number);
  const order: OrderView['order'] = {
    number,
    placedAt: addedAt,
    state: 'open',
    items: [],
    shipments: [
      {
        carrier: carrier ?? '?',
        carrierName: carrier ? carrierName(carrier) : '?',
        number,
        addedAt,
        facts,
        ...(url && {url}),
      },
    ],
  };
  const shop = {name: carrier ? carrierName(carrier) : number};
  return {access: 'read', numberOnly: true, order, status: statusOf(order), shop, policy: days, sources};
}
