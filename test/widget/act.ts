// An order that can be acted on, and a shop that answers.
import {fixture, html} from '@open-wc/testing';
import {HttpResponse, http, type RequestHandler} from 'msw';
import type {OrderView} from '../../shared/model.js';
// Many small files when they are not bundled: they are there before the first test begins.
import '../../widget/act/report.js';
import '../../widget/act/tell.js';
import '../../widget/tracking.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {clock, find, until} from './mount.js';

export const api = `${location.origin}/orders`;

export const problem = (status: number, code: string, more = {}) =>
  HttpResponse.json(
    {type: 'about:blank', status, code, ...more},
    {status, headers: {'content-type': 'application/problem+json'}},
  );

/** The order as the shop has it, and a stream that says nothing. */
export function shop(order: {view: OrderView}): RequestHandler[] {
  return [
    http.get(`${api}/v1/order`, () => HttpResponse.json(order.view)),
    http.get(
      `${api}/v1/order/events`,
      () => new HttpResponse(new ReadableStream(), {headers: {'content-type': 'text/event-stream'}}),
    ),
  ];
}

export async function opened(language = 'en', at = '/orders'): Promise<OrderTracker> {
  const element = await fixture<OrderTracker>(
    html`<order-tracker lang=${language} api=${at} token="t" .clock=${clock}></order-tracker>`,
  );
  await until(() => element.renderRoot.querySelector('[part="help"], #not-received') !== null);
  return element;
}

/** The button with these words. */
export function button(element: OrderTracker, words: string): HTMLButtonElement {
  const all = [...element.renderRoot.querySelectorAll('button')];
  const found = all.find(({innerText}) => innerText.trim() === words);
  if (!found) throw new Error(`no button says ${words}, but ${all.map(({innerText}) => innerText.trim()).join(', ')}`);
  return found;
}

/** Presses a button and waits for the dialog it opens. */
export async function openDialog(element: OrderTracker, words: string): Promise<HTMLDialogElement> {
  const opener = button(element, words);
  opener.focus();
  opener.click();
  await until(() => element.renderRoot.querySelector('dialog[open]') !== null);
  return find<HTMLDialogElement>(element, 'dialog');
}

export const focused = (element: OrderTracker) => (element.renderRoot as ShadowRoot).activeElement;
