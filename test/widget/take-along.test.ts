import {expect, fixture, html} from '@open-wc/testing';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {TakeAlong} from '../../widget/take-along.js';
import {clock, text, until} from './mount.js';
import {estimate, one} from './states.js';

const api = `${location.origin}/orders`;
const worker = setupWorker();

before(async () => {
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
afterEach(() => worker.resetHandlers());
after(() => worker.stop());

async function opened(access: 'full' | 'read' | 'status' = 'full') {
  worker.use(
    http.get(`${api}/v1/order`, () => HttpResponse.json(one({estimate}, {}, {access}))),
    http.get(`${api}/v1/order/events`, () => new HttpResponse('', {status: 503})),
  );
  const element = await fixture<OrderTracker>(
    html`<order-tracker lang="en" api="/orders" token="t/1" .clock=${clock}></order-tracker>`,
  );
  await until(() => element.renderRoot.querySelector('.take') !== null);
  return element;
}

const button = (element: OrderTracker, label: string) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.take .button')].find((one) => one.innerText.trim() === label);

describe('taking an order along', () => {
  it('copies a link that only reads where the device shares nothing, and says what it opens', async () => {
    worker.use(
      http.post(`${api}/v1/order/token`, () =>
        HttpResponse.json({token: 'r/1', expiresAt: '2027-01-01T00:00:00Z'}, {status: 201}),
      ),
    );
    const element = await opened();
    const copied: string[] = [];
    const {writeText} = navigator.clipboard;
    navigator.clipboard.writeText = async (value) => void copied.push(value);
    const canShare = navigator.canShare;
    Object.defineProperty(navigator, 'canShare', {value: undefined, configurable: true});
    try {
      button(element, 'Share the link')?.click();
      await until(() => text(element, '.take p') !== '');
      expect(copied).to.deep.equal([`${api}/o/r%2F1`]);
      expect(text(element, '.take p')).to.equal('Copied. Whoever has this link can see the order.');
    } finally {
      navigator.clipboard.writeText = writeText;
      Object.defineProperty(navigator, 'canShare', {value: canShare, configurable: true});
    }
  });

  it('says so when there is no link to be had, and asks again at the next press', async () => {
    let asked = 0;
    worker.use(
      http.post(`${api}/v1/order/token`, () => {
        asked += 1;
        return new HttpResponse('', {status: 503});
      }),
    );
    const element = await opened();
    for (const times of [1, 2]) {
      button(element, 'Add to calendar')?.click();
      await until(() => asked === times && text(element, '.take p') === 'That did not work. Nothing has changed.');
    }
  });

  it('offers no link and no calendar to who may not open the page', async () => {
    const element = await opened('status');
    expect(button(element, 'Share the link')).to.equal(undefined);
    expect(button(element, 'Add to calendar')).to.equal(undefined);
    expect(button(element, 'Add to my watch list')).not.to.equal(undefined);
  });

  it('holds nothing out for a click that a script made', async () => {
    let made = 0;
    worker.use(
      http.post(`${api}/v1/order/token`, () => {
        made += 1;
        return HttpResponse.json({token: 'r', expiresAt: '2027-01-01T00:00:00Z'}, {status: 201});
      }),
    );
    const element = await opened();
    button(element, 'Add to my watch list')?.click();
    await element.updateComplete;
    expect(made).to.equal(0);
    expect(element.hasAttribute('watch')).to.equal(false);
  });

  it('holds a token that only reads out, whether or not somebody is there, and takes it back', async () => {
    const host = document.createElement('div');
    const asked: string[] = [];
    const client = {
      makeReader: async (token: string) => {
        asked.push(token);
        return {outcome: 'ok' as const, token: 'reads', expiresAt: '2027-01-01T00:00:00Z'};
      },
    };
    const along = new TakeAlong('https://orders.shop.example', client, host, () => {});
    await along.offer('all', {isTrusted: true} as Event);
    expect(asked).to.deep.equal(['all']);
    expect(JSON.parse(host.getAttribute('watch') ?? '')).to.deep.equal({
      version: 1,
      api: 'https://orders.shop.example',
      token: 'reads',
      expiresAt: '2027-01-01T00:00:00Z',
    });
    expect(along.done).to.equal('offered');
    await along.offer('all', {isTrusted: true} as Event);
    expect(asked).to.deep.equal(['all']);
    along.end();
    expect(host.hasAttribute('watch')).to.equal(false);
  });

  it('holds nothing out once the order was left', async () => {
    const host = document.createElement('div');
    const answer = {outcome: 'ok' as const, token: 'reads', expiresAt: '2027-01-01T00:00:00Z'};
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const client = {makeReader: () => arrived.then(() => answer)};
    const along = new TakeAlong(api, client, host, () => {});
    const offered = along.offer('all', {isTrusted: true} as Event);
    along.end();
    arrive();
    await offered;
    expect(host.hasAttribute('watch')).to.equal(false);
  });
});
