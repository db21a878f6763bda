import type {Route} from '../route.js';
import {discovery} from './discovery.js';
import {embedCheck} from './embed-check.js';
import {health, ready} from './health.js';
import {receiveHook} from './hooks.js';
import {insights} from './insights.js';
import {lookup} from './lookup.js';
import {importMerchantOrders} from './merchant-import.js';
import {dropMerchantMessage, listMerchantMessages, resendMerchantMessage} from './merchant-messages.js';
import {listMerchantOrders} from './merchant-order-list.js';
import {cancelMerchantOrder, getMerchantOrder, putMerchantOrder} from './merchant-orders.js';
import {addReturn, addShipment} from './merchant-parcels.js';
import {getSession, signIn, signOut} from './merchant-session.js';
import {createMerchantToken, revokeMerchantTokens} from './merchant-tokens.js';
import {metrics} from './metrics.js';
import {getOrder} from './order.js';
import {orderEvents} from './order-events.js';
import {endToken} from './order-token.js';
import {receivePlatformHook} from './platform-hooks.js';
import {getPolicy, listPolicyVersions, putPolicy} from './policy.js';
import {carriersHealth, merchantCarriersHealth} from './provider-health.js';
import {sandboxParcel} from './sandbox.js';
import {getTelling, putTelling} from './telling.js';

/** Every route, in the order of the document. */
export const routes: readonly Route[] = [
  lookup,
  getOrder,
  orderEvents,
  endToken,
  listMerchantOrders,
  putMerchantOrder,
  getMerchantOrder,
  cancelMerchantOrder,
  addShipment,
  addReturn,
  importMerchantOrders,
  createMerchantToken,
  revokeMerchantTokens,
  listMerchantMessages,
  resendMerchantMessage,
  dropMerchantMessage,
  insights,
  getPolicy,
  putPolicy,
  listPolicyVersions,
  getTelling,
  putTelling,
  embedCheck,
  signIn,
  getSession,
  signOut,
  receiveHook,
  receivePlatformHook,
  carriersHealth,
  merchantCarriersHealth,
  discovery,
  health,
  ready,
  metrics,
  sandboxParcel,
];
