// The dialogs are not loaded before, only what they need: what is tried here is their loading.
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import type {OrderTracker} from '../../widget/order-tracker.js';
import '../../shared/strings/page/load.js';
import '../../widget/act/dialog-frame.js';
import '../../widget/act/dialog-words.js';
import '../../widget/report-event.js';
import '../../widget/tracking.js';
import {shipment, view} from '../shared/builders.js';
import {clock, find, text, until} from './mount.js';

const api = `${location.origin}/orders`;
const worker = setupWorker();
const moving = view({shipments: [shipment()]});

const focused = (element: OrderTracker) => (element.renderRoot as ShadowRoot).activeElement?.id;

async function mount(): Promise<OrderTracker> {
  worker.use(
    http.get(`${api}/v1/order`, () => HttpResponse.json(moving)),
    http.get(`${api}/v1/order/events`, () => new HttpResponse(new ReadableStream())),
    http.get(`${api}/v1/order/subscribers`, () => HttpResponse.error()),
  );
  const element = await fixture<OrderTracker>(
    html`<order-tracker lang="en" api="/orders" token="t" .clock=${clock}></order-tracker>`,
  );
  await until(() => element.renderRoot.querySelector('#report') !== null);
  return element;
}

/** What the browser says of the network. */
function online(is: boolean): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => is});
}

before(async () => {
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
afterEach(() => {
  worker.resetHandlers();
  Reflect.deleteProperty(navigator, 'onLine');
});
after(() => worker.stop());

describe('a dialog that cannot be loaded', () => {
  it('says that the reader is offline, and opens when they are not and try again', async () => {
    const element = await mount();
    let tries = 0;
    const broken = http.get(/\/widget\/act\/report\./, () => {
      tries += 1;
      return HttpResponse.error();
    });
    worker.use(broken);
    online(false);
    const opener = find(element, '#report');
    opener.focus();
    opener.click();
    await until(() => focused(element) === 'try-again');
    expect(text(element, '#problem')).to.contain('You are offline. Connect, then try again.');
    await expect(element).to.be.accessible();

    find(element, '#try-again').click();
    await until(() => tries > 1 && focused(element) === 'try-again');
    online(true);
    worker.resetHandlers();
    await sendKeys({press: 'Enter'});
    await until(() => element.renderRoot.querySelector('dialog[open]') !== null);
    expect(element.renderRoot.querySelector('#problem, #try-again')).to.equal(null);
    await sendKeys({press: 'Escape'});
    await until(() => element.renderRoot.querySelector('dialog') === null);
    expect(focused(element)).to.equal('report');
  });

  it('of one who is online says so, and that it is the page that helps once trying again has not', async () => {
    const element = await mount();
    let tries = 0;
    worker.use(
      http.get(/\/widget\/act\/tell\./, () => {
        tries += 1;
        return HttpResponse.error();
      }),
    );
    find(element, '#tell').click();
    await until(() => focused(element) === 'try-again');
    expect(text(element, '#problem')).to.equal('We could not load this. That says nothing about your order.');
    const before = tries;
    find(element, '#try-again').click();
    await until(() => tries > before && focused(element) === 'try-again');
    expect(text(element, '#problem')).to.equal('We could not load this. Load the page again.');
  });
});
