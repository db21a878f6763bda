import type {Route} from '../route.js';
import {getConfirm, postConfirm} from './confirm.js';
import {discovery} from './discovery.js';
import {embedCheck} from './embed-check.js';
import {health, ready} from './health.js';
import {receiveHook} from './hooks.js';
import {hostedApp, hostedCalendar} from './hosted-files.js';
import {endHostedLink, hostedOrder, sayHostedWord} from './hosted-order.js';
import {hostedProblem, reportHostedProblem} from './hosted-problem.js';
import {insights} from './insights.js';
import {requestLink} from './link.js';
import {lookup} from './lookup.js';
import {importMerchantOrders} from './merchant-import.js';
import {dropMerchantMessage, listMerchantMessages, resendMerchantMessage} from './merchant-messages.js';
import {listMerchantOrders} from './merchant-order-list.js';
import {cancelMerchantOrder, getMerchantOrder, putMerchantOrder} from './merchant-orders.js';
import {addReturn, addShipment} from './merchant-parcels.js';
import {previewMerchantMail} from './merchant-preview.js';
import {answerMerchantProblem, listMerchantProblems} from './merchant-problems.js';
import {getSession, signIn, signOut} from './merchant-session.js';
import {createMerchantToken, revokeMerchantTokens} from './merchant-tokens.js';
import {metrics} from './metrics.js';
import {getOrder} from './order.js';
import {checkCode, sendCode} from './order-code.js';
import {orderElement} from './order-element.js';
import {orderEvents} from './order-events.js';
import {reportOrderProblem, sayOrderWord} from './order-problems.js';
import {getTell, putTell} from './order-tell.js';
import {endToken, makeReader} from './order-token.js';
import {elementStyle, pageIcon, pagePictures, pageStyle} from './page-files.js';
import {receivePlatformHook} from './platform-hooks.js';
import {getPolicy, listPolicyVersions, putPolicy} from './policy.js';
import {carriersHealth, merchantCarriersHealth} from './provider-health.js';
import {pushKey} from './push-key.js';
import {sandboxParcel} from './sandbox.js';
import {receiveText} from './sms-hooks.js';
import {getTellPage, postTellPage} from './tell-page.js';
import {getTelling, putTelling} from './telling.js';
import {getUnsubscribe, postUnsubscribe} from './unsubscribe.js';
import {endOldWebhookSecret, rotateWebhookSecret} from './webhook-secrets.js';
import {addWebhook, listWebhooks, removeWebhook, testWebhook} from './webhooks.js';

/** Every route, in the order of the document. */
export const routes: readonly Route[] = [
  lookup,
  requestLink,
  getOrder,
  orderEvents,
  orderElement,
  sendCode,
  checkCode,
  makeReader,
  endToken,
  getTell,
  putTell,
  getTellPage,
  postTellPage,
  getConfirm,
  postConfirm,
  getUnsubscribe,
  postUnsubscribe,
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
  elementStyle,
  ...pagePictures,
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
  addWebhook,
  listWebhooks,
  removeWebhook,
  testWebhook,
  rotateWebhookSecret,
  endOldWebhookSecret,
  pushKey,
  listMerchantMessages,
  resendMerchantMessage,
  dropMerchantMessage,
  insights,
  getPolicy,
  putPolicy,
  listPolicyVersions,
  getTelling,
  putTelling,
  previewMerchantMail,
  embedCheck,
  signIn,
  getSession,
  signOut,
  receiveHook,
  receivePlatformHook,
  receiveText,
  carriersHealth,
  merchantCarriersHealth,
  discovery,
  health,
  ready,
  metrics,
  sandboxParcel,
];
