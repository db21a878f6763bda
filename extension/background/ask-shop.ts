// Asks a shop's gateway for the one order that a token opens.
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {orderRequest} from '../../shared/client/order-request.js';
import {readText, retryAfter} from '../../shared/client/send.js';
import type {FailureName} from '../../shared/errors.js';
import {type OrderView, OrderViewSchema} from '../../shared/model.js';
import {failureByHttpStatus} from '../../shared/providers/read-answer.js';
import {short} from '../../shared/readable.js';
import {maySend, sent} from '../consent.js';
import type {Watch} from '../watch.js';

type Shop = Extract<Watch['source'], {kind: 'shop'}>;

export type ShopAnswer =
  | {readonly came: 'view'; readonly view: OrderView; readonly etag?: string; readonly restSeconds: number}
  | {readonly came: 'same'; readonly restSeconds: number}
  /** The token opens nothing any more. */
  | {readonly came: 'end'}
  /** Nobody was asked: the browser has not been told that tokens may be sent. */
  | {readonly came: 'nothing'}
  | {readonly came: 'failure'; readonly outcome: FailureName; readonly restSeconds: number};

/** Whether the browser lets us send a shop its own token. */
export const maySendTokens = async () => maySend(sent.toShop, await browser.permissions.getAll());

/** Milliseconds. */
const timeout = 10_000;

/**
 * The token goes to `api` and nowhere else: a redirect is a failure, whoever it leads to.
 *
 * Never rejects: what goes wrong is the answer.
 */
export async function askShop({api, token}: Shop, etag: string | undefined): Promise<ShopAnswer> {
  if (!(await maySendTokens())) return {came: 'nothing'};
  try {
    const request = orderRequest(api, token);
    if (etag) request.headers.set('if-none-match', etag);
    const response = await fetch(request, {signal: AbortSignal.timeout(timeout)});
    const restSeconds = retryAfter(response.headers.get('retry-after'), Date.now()) ?? 0;
    const {status} = response;
    if (status === 304) return {came: 'same', restSeconds};
    if (status === 401 || status === 404) return {came: 'end'};
    if (status !== 200) {
      const failure = failureByHttpStatus({status, contentType: '', body: ''});
      return {came: 'failure', outcome: failure?.outcome ?? 'bad_response', restSeconds};
    }
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), OrderViewSchema), await readText(response));
    if (!read.success) return {came: 'failure', outcome: 'bad_response', restSeconds};
    const tag = v.safeParse(short, response.headers.get('etag'));
    return {came: 'view', view: read.output, restSeconds, ...(tag.success && {etag: tag.output})};
  } catch {
    return {came: 'failure', outcome: 'unreachable', restSeconds: 0};
  }
}
