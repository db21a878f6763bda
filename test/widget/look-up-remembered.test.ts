import {expect, fixture, html} from '@open-wc/testing';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {shipment, view} from '../shared/builders.js';
import {clock, find, text, until} from './mount.js';

const api = `${location.origin}/orders`;
const key = `order-tracker ${api}`;
const worker = setupWorker();
const shown = view({shipments: [shipment()]});
const opened: (string | null)[] = [];

const mount = () =>
  fixture<OrderTracker>(html`<order-tracker lang="en" api="/orders" .clock=${clock}></order-tracker>`);

const drawn = (element: OrderTracker, selector: string) =>
  until(() => element.renderRoot.querySelector(selector) !== null);

const focused = (element: OrderTracker) => (element.renderRoot as ShadowRoot).activeElement;

async function begun() {
  const element = await mount();
  find(element, '#order').focus();
  await drawn(element, 'form .bare');
  return element;
}

async function lookUp(element: OrderTracker, remember: boolean) {
  find<HTMLInputElement>(element, '#order').value = 'KC-1042';
  find<HTMLInputElement>(element, '#factor').value = 'ada@example.com';
  if (remember) find(element, '[type="checkbox"]').click();
  find(element, 'form button').click();
  await drawn(element, '.foot, [role="alert"]');
}

const remember = (...orders: [number: string, token: string][]) =>
  localStorage.setItem(key, JSON.stringify(orders.map(([number, token]) => ({number, token}))));

const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null');

before(async () => {
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
beforeEach(() => {
  opened.length = 0;
  const body = new ReadableStream();
  worker.use(
    http.post(`${api}/v1/lookup`, () =>
      HttpResponse.json({token: 'status-token', expiresAt: '2027-02-20T00:00:00Z', view: shown}),
    ),
    http.get(`${api}/v1/order`, ({request}) => {
      const authorization = request.headers.get('authorization');
      opened.push(authorization);
      if (authorization === 'Bearer ended') return HttpResponse.json({code: 'unauthorized'}, {status: 401});
      return HttpResponse.json(shown);
    }),
    http.get(`${api}/v1/order/events`, () => new HttpResponse(body, {headers: {'content-type': 'text/event-stream'}})),
  );
});
afterEach(() => {
  worker.resetHandlers();
  localStorage.clear();
});
after(() => worker.stop());

describe('an order that this device is to remember', () => {
  it('is kept if that was chosen: its number and the token, not what it was proved with', async () => {
    const element = await begun();
    expect(find<HTMLInputElement>(element, '[type="checkbox"]').checked).to.equal(false);
    await expect(element).to.be.accessible();
    await lookUp(element, true);
    expect({...localStorage}).to.deep.equal({
      [key]: JSON.stringify([{number: 'KC-1042', token: 'status-token'}]),
    });
    find(element, '.foot button').click();
    await drawn(element, '.remembered');
    expect(find<HTMLInputElement>(element, '[type="checkbox"]').checked).to.equal(false);
  });

  it('without that nothing is stored, anywhere', async () => {
    sessionStorage.clear();
    const {cookie} = document;
    const databases = await indexedDB.databases();
    const element = await begun();
    await lookUp(element, false);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, cookie]);
    expect(await indexedDB.databases()).to.deep.equal(databases);
  });

  it('nor after a look-up that failed', async () => {
    worker.use(http.post(`${api}/v1/lookup`, () => HttpResponse.json({code: 'not_found'}, {status: 404})));
    const element = await begun();
    await lookUp(element, true);
    expect(localStorage.length).to.equal(0);
    expect(find<HTMLInputElement>(element, '[type="checkbox"]').checked).to.equal(true);
  });

  it('once more is kept once, with the token that is good for longest', async () => {
    remember(['KC-1', 'one'], ['KC-1042', 'older']);
    const element = await begun();
    await lookUp(element, true);
    expect(kept()).to.deep.equal([
      {number: 'KC-1042', token: 'status-token'},
      {number: 'KC-1', token: 'one'},
    ]);
  });

  it('stands above the form the next time, and opens without a proof', async () => {
    remember(['KC-1042', 'one'], ['KC-2', 'two']);
    const element = await mount();
    await drawn(element, '.remembered');
    expect(text(element, '.remembered')).to.equal('Order KC-1042 Forget Order KC-2 Forget');
    expect(find(element, '.remembered li:last-child .bare').ariaLabel).to.equal('Forget: Order KC-2');
    expect(opened).to.deep.equal([]);
    await expect(element).to.be.accessible();
    find(element, '.remembered li:last-child .second').click();
    await drawn(element, '.foot');
    expect(opened).to.deep.equal(['Bearer two']);
    expect(focused(element)).to.equal(find(element, '#headline'));
  });

  it('is forgotten when the customer says so, and the focus is not lost', async () => {
    remember(['KC-1042', 'one'], ['KC-2', 'two']);
    const element = await mount();
    await drawn(element, '.remembered');
    for (const left of [[{number: 'KC-2', token: 'two'}], null]) {
      find(element, '.remembered .bare').focus();
      find(element, '.remembered .bare').click();
      await until(() => element.renderRoot.querySelectorAll('.remembered li').length === (left?.length ?? 0));
      expect(kept()).to.deep.equal(left);
      await until(() => focused(element)?.matches('#headline, .remembered .bare') === true);
    }
    expect(localStorage.length).to.equal(0);
  });

  it('is forgotten once its token has ended', async () => {
    remember(['KC-1042', 'ended'], ['KC-2', 'two']);
    const element = await mount();
    await drawn(element, '.remembered');
    find(element, '.remembered .second').click();
    await drawn(element, '[role="alert"]');
    expect(text(element, '[role="alert"]')).to.contain('We cannot open this order any more.');
    expect(kept()).to.deep.equal([{number: 'KC-2', token: 'two'}]);
    expect(text(element, '.remembered')).to.equal('Order KC-2 Forget');
  });

  it('of another address is not shown, and what somebody else has put there is none', async () => {
    localStorage.setItem('order-tracker https://other.example/', JSON.stringify([{number: 'KC-1', token: 'x'}]));
    localStorage.setItem(key, '{"number":');
    const element = await begun();
    expect(element.renderRoot.querySelector('.remembered')).to.equal(null);
    await lookUp(element, true);
    expect(kept()).to.deep.equal([{number: 'KC-1042', token: 'status-token'}]);
  });
});

describe('where a page may keep nothing', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
  beforeEach(() => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  afterEach(() => Object.defineProperty(window, 'localStorage', own));

  it('nobody is asked whether to remember, and the rest is as ever', async () => {
    const element = await begun();
    expect(element.renderRoot.querySelector('[type="checkbox"]')).to.equal(null);
    await lookUp(element, false);
    expect(find(element, '.foot')).not.to.equal(null);
  });
});
