import type {Route} from '../route.js';
import {discovery} from './discovery.js';
import {health, ready} from './health.js';
import {receiveHook} from './hooks.js';
import {hostedApp, hostedCalendar} from './hosted-files.js';
import {endHostedLink, hostedOrder, sayHostedWord} from './hosted-order.js';
import {hostedProblem, reportHostedProblem} from './hosted-problem.js';
import {lookup} from './lookup.js';
import {importMerchantOrders} from './merchant-import.js';
import {listMerchantOrders} from './merchant-order-list.js';
import {cancelMerchantOrder, getMerchantOrder, putMerchantOrder} from './merchant-orders.js';
import {addReturn, addShipment} from './merchant-parcels.js';
import {answerMerchantProblem, listMerchantProblems} from './merchant-problems.js';
import {createMerchantToken, revokeMerchantTokens} from './merchant-tokens.js';
import {metrics} from './metrics.js';
import {getOrder} from './order.js';
import {orderEvents} from './order-events.js';
import {reportOrderProblem, sayOrderWord} from './order-problems.js';
import {endToken} from './order-token.js';
import {pageIcon, pageStyle} from './page-files.js';
import {receivePlatformHook} from './platform-hooks.js';
import {putPolicy} from './policy.js';
import {carriersHealth, merchantCarriersHealth} from './provider-health.js';
import {sandboxParcel} from './sandbox.js';

/** Every route, in the order of the document. */
export const routes: readonly Route[] = [
  lookup,
  getOrder,
  orderEvents,
  endToken,
  reportOrderProblem,
  sayOrderWord,
  hostedOrder,
  endHostedLink,
  sayHostedWord,
  hostedProblem,
  reportHostedProblem,
  hostedCalendar,
  hostedApp,
  pageStyle,
  pageIcon,
  listMerchantOrders,
  putMerchantOrder,
  getMerchantOrder,
  cancelMerchantOrder,
  addShipment,
  addReturn,
  importMerchantOrders,
  createMerchantToken,
  revokeMerchantTokens,
  listMerchantProblems,
  answerMerchantProblem,
  putPolicy,
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
