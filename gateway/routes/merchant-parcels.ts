import {announce} from '../announce.js';
import {mostParcels, ParcelSchema, parcelContradictions} from '../merchant-order.js';
import {Refusal} from '../refusal.js';
import {type Route, route} from '../route.js';
import {addParcel, type Before} from '../store/add-parcel.js';
import type {Direction} from '../store/tables.js';
import {answerOrder, StoredOrderSchema} from '../stored-order.js';

const params = {number: "The shop's order number."};

export const addShipment = parcelRoute('outbound', {
  path: '/v1/merchant/orders/{number}/shipments',
  summary: 'Add a parcel to an order. The same carrier and number again replaces what was said of it.',
});

export const addReturn = parcelRoute('return', {
  path: '/v1/merchant/orders/{number}/returns',
  summary: 'Add a parcel on its way back. It is followed like any, and does not change the status of the order.',
});

function parcelRoute(direction: Direction, {path, summary}: Pick<Route, 'path' | 'summary'>): Route {
  return route({
    method: 'post',
    path,
    summary,
    security: 'orders:write',
    params,
    body: ParcelSchema,
    answers: {
      200: {description: 'The order; the parcel was known before.', schema: StoredOrderSchema},
      201: {description: 'The order with the new parcel.', schema: StoredOrderSchema},
    },
    async handle({gateway, caller: {shopId}, param, body: parcel, context}) {
      const check = ({items, others}: Before) => {
        if (others >= mostParcels) throw new Refusal('invalid_request', {detail: `There are ${mostParcels} already.`});
        const errors = parcelContradictions(items, parcel).map(({keys, message}) => ({
          pointer: keys.map((key) => `/${key}`).join(''),
          detail: message,
        }));
        if (errors.length > 0) throw new Refusal('invalid_request', {detail: 'Nothing was changed.', errors});
      };
      const put = await addParcel(gateway.db, shopId, param('number'), {parcel, direction}, gateway.now(), check);
      if (!put) throw new Refusal('not_found');
      if (announce(gateway, put).result !== 'unchanged') gateway.poke();
      return answerOrder(gateway, shopId, param('number'), context, put.result === 'created' ? 201 : 200);
    },
  });
}
