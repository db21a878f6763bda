// The page with a gateway that answers what the test says.
import {fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {type Api, ApiError} from '../../merchant/api.js';
import '../../merchant/index.js';
import type {MerchantPage} from '../../merchant/merchant-page.js';
import {now, order, policy, shipment} from '../shared/builders.js';

export const took = [4, 31, 78, 52, 29, 12, 5, 3].map((parcels, at) => ({days: at + 1, parcels}));

const stalled = {
  ...order({
    shipments: [
      shipment(
        {},
        {
          events: [
            {
              time: '2026-11-17T10:00:00+01:00',
              status: 'in_transit',
              text: 'Hub',
              location: {city: 'Köln', country: 'DE'},
            },
          ],
        },
      ),
    ],
  }),
  ...{status: 'in_transit', attention: 'stalled', updatedAt: now, sources: {ups: {name: 'UPS Track API'}}},
  returns: [shipment({number: '1Z999AA10987654321', items: [{id: 'vase', quantity: 1}]}, {status: 'returning'})],
};
const dead = {
  ...{uid: 'm-1', order: 'KC-1042', kind: 'dispatched', channel: 'email', address: 'ada@example.com', state: 'dead'},
  ...{createdAt: now, settledAt: now, tries: 9, trouble: 'no such mailbox'},
};
const lane = {carrier: 'ups', carrierName: 'UPS', from: 'PT', to: 'SE', n: 214, p50: 3, p90: 5, histogram: took};

export const telling = {
  ...{language: 'pt-PT', moments: ['dispatched', 'delivered'], grouping: 'digest', mostPerDay: 4},
  quiet: {from: '21:30', to: '08:00'},
  brand: {accent: '#aa3300', onAccent: '#ffffff'},
};

export const answers: Readonly<Record<string, unknown>> = {
  'GET /session': {
    shop: {name: 'Kiln & Clay'},
    key: 'till',
    scopes: [],
    publicUrl: 'https://orders.example',
    factor: 'either',
  },
  'GET /insights': {
    ...{onTheirWay: 148, attention: {stalled: 2, lost: 1}, deadLetters: 1, messages: []},
    delivery: {overDays: 90, fewest: 30, lanes: [lane, {...lane, to: 'AT', n: 12, p50: undefined, p90: undefined}]},
  },
  'GET /policy': policy,
  'GET /policy/versions': {versions: [{version: 1, since: now, by: 'till', policy}]},
  'GET /telling': telling,
  'GET /carriers/health': {
    providers: [
      {id: 'ups', name: 'UPS', status: 'ok', lastSuccessAt: now, counts: {ok: 60}, lagSeconds: 240},
      {id: 'dhl', name: 'DHL', status: 'down', counts: {ok: 51, unreachable: 9}},
    ],
  },
  'GET /orders': {
    orders: [{...stalled, shipments: [{carrier: 'ups', number: '1Z', status: 'in_transit'}]}],
    next: 'more',
  },
  'GET /orders/KC-1042': stalled,
  'GET /problems': {
    problems: [
      {
        ...{case: 'KC-20717', order: 'KC-1042', kind: 'damaged', text: '<b>Shade</b> has a tear', state: 'open'},
        ...{reportedAt: now, answerBy: '2026-11-24'},
      },
    ],
  },
  'GET /messages': {messages: [dead]},
  'GET /messages?state=sent&order=KC-1042': {
    messages: [
      {...dead, kind: 'code', state: 'sent'},
      {...dead, kind: 'stalled', channel: 'webhook', state: 'sent'},
      {...dead, kind: 'delayed', state: 'sent'},
    ],
  },
};

/** The page at a place, with what was asked; `said` stands before the usual answers. */
export async function shownAt(
  hash: string,
  {said = {}, language = 'en'}: {said?: Record<string, unknown>; language?: string} = {},
) {
  location.hash = hash;
  const asked: string[] = [];
  const api: Api = async (method, path, body) => {
    asked.push(`${method} ${path}${body === undefined ? '' : ` ${JSON.stringify(body)}`}`);
    const known = {...answers, ...said};
    const answer = known[`${method} ${path}`] ?? known[`${method} ${path.split('?')[0]}`];
    if (answer instanceof ApiError) throw answer;
    return answer as never;
  };
  const parent = await fixture(
    html`<div data-language=${language}><merchant-page .api=${api} .clock=${() => Date.parse(now)}></merchant-page></div>`,
  );
  const page = parent.querySelector('merchant-page') as MerchantPage;
  const screen = async () => {
    for (;;) {
      const element = page.renderRoot.querySelector<LitElement>('main > *');
      if (
        element?.renderRoot.querySelector('h1') &&
        !element.renderRoot.querySelector('[role=status].muted') &&
        page.lang.startsWith(language)
      )
        return element;
      await new Promise(requestAnimationFrame);
    }
  };
  return {page, asked, screen};
}

export const textOf = (element: LitElement) =>
  (element.renderRoot as ShadowRoot | HTMLElement).textContent?.replace(/\s+/g, ' ') ?? '';

export async function until(happens: () => boolean): Promise<void> {
  while (!happens()) await new Promise(requestAnimationFrame);
}

export const formIn = (root: ParentNode) => root.querySelector('form') as HTMLFormElement;
