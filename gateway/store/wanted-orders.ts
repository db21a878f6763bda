// Which orders may be meant, by what has an index. Whether one has a status is for `statusOf` to say: here is only what
// every order of that status has, so that the others are never read.
import type {Expression, ExpressionBuilder, SqlBool} from 'kysely';
import {plainNumber} from '../../shared/number.js';
import type {OrderStatus, Status} from '../../shared/status.js';
import type {OrderListQuery} from '../order-list.js';
import {orderKey} from './keys.js';
import type {Database, Tables} from './tables.js';

type Orders = ExpressionBuilder<Tables, 'orders'>;

/** After every character there is. */
const last = '\u{10ffff}';

interface Ids {
  readonly from: number;
  readonly before: number;
}

/** Each condition is a list of ids out of one index, so that no table has to be read to its end. */
export function wantedOrders(db: Database, shopId: number, query: OrderListQuery, {from, before}: Ids) {
  const {search, status, attention, placedFrom, placedBefore, updatedFrom, updatedBefore} = query;
  const orders = db.selectFrom('orders').where('shop_id', '=', shopId).where('id', '>=', from).where('id', '<', before);
  let wanted = orders.selectAll();
  if (placedFrom ?? placedBefore) {
    let ids = orders.select('id');
    if (placedFrom) ids = ids.where('placed_ms', '>=', Date.parse(placedFrom));
    if (placedBefore) ids = ids.where('placed_ms', '<', Date.parse(placedBefore));
    wanted = wanted.where('id', 'in', ids);
  }
  if (updatedFrom ?? updatedBefore) {
    let ids = orders.select('id');
    if (updatedFrom) ids = ids.where('updated_at', '>=', Date.parse(updatedFrom));
    if (updatedBefore) ids = ids.where('updated_at', '<', Date.parse(updatedBefore));
    wanted = wanted.where('id', 'in', ids);
  }
  if (attention) wanted = wanted.where('id', 'in', orders.select('id').where('attention', 'in', attention));
  if (search !== undefined) return wanted.where((eb) => isFound(eb, shopId, search));
  return status ? wanted.where((eb) => eb.or(status.map((one) => mayBe(eb, one, {from, before})))) : wanted;
}

function isFound(eb: Orders, shopId: number, search: string) {
  const ours = eb.selectFrom('orders as found').select('found.id').where('found.shop_id', '=', shopId);
  const key = orderKey(search);
  const ids = ours
    .where('found.key', '>=', key)
    .where('found.key', '<', key + last)
    .union(ours.where('found.email', '=', search.toLowerCase()))
    .union(eb.selectFrom('shipment').select('order_id as id').where('plain', '=', plainNumber(search)));
  return eb('id', 'in', ids);
}

function mayBe(eb: Orders, status: OrderStatus, ids: Ids): Expression<SqlBool> {
  switch (status) {
    case 'confirmed':
      return eb.and([eb('state', '=', 'open'), eb.not(hasParcel(eb))]);
    case 'cancelled':
      return eb.and([eb('state', '=', 'cancelled'), eb.not(hasParcel(eb))]);
    case 'partly_delivered':
      return eb.and([isShownBy(eb, 'delivered', ids), eb.or([hasOther(eb), eb.not(hasWholeParcel(eb))])]);
    default:
      return isShownBy(eb, status, ids);
  }
}

/** Some parcel has the status. */
function isShownBy(eb: Orders, status: Status, {from, before}: Ids) {
  const parcels = eb.selectFrom('shipment').select('order_id').where('status', '=', status);
  return eb('id', 'in', parcels.where('order_id', '>=', from).where('order_id', '<', before));
}

function parcels(eb: Orders) {
  return eb
    .selectFrom('shipment')
    .select('id')
    .whereRef('order_id', '=', 'orders.id')
    .where('direction', '=', 'outbound')
    .where('status', '!=', 'cancelled');
}

const hasParcel = (eb: Orders) => eb.exists(parcels(eb));
const hasOther = (eb: Orders) => eb.exists(parcels(eb).where('status', '!=', 'delivered'));
/** One that holds all that no other names: nothing is unsent. */
const hasWholeParcel = (eb: Orders) => eb.exists(parcels(eb).where('items', 'is', null));
