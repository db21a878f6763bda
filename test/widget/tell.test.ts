import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import type {Subscriber, Tell, Told} from '../../shared/told.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {now, shipment, view} from '../shared/builders.js';
import {api, button, focused, openDialog, opened, problem, shop} from './act.js';
import {find, text, until} from './mount.js';

const worker = setupWorker();
const moving = {view: view({shipments: [shipment()]})};

const one: Subscriber = {
  ...{id: 1, channel: 'email', address: 'ada@example.com', state: 'active', source: 'order', since: now},
  ...{moments: null, grouping: null, language: null, endedByReader: false},
};
const words = {id: 'email-1/en', text: 'Kiln & Clay may write to this address.'};

const told = (...subscribers: Subscriber[]): Told => ({
  subscribers,
  usual: {moments: ['dispatched', 'delivered'], grouping: 'parcel', language: 'en'},
  offered: ['email', 'push'],
  consents: {email: words, sms: words, push: words},
});

before(async () => {
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
afterEach(() => worker.resetHandlers());
after(() => worker.stop());

/** The dialog over `before`, of a shop that has `after` once it is told something; and what it was told. */
async function choosing(before: Told, after: Told | (() => Response) = before) {
  const said: Tell[] = [];
  worker.use(
    ...shop(moving),
    http.get(`${api}/v1/order/tell`, () => HttpResponse.json(before)),
    http.put(`${api}/v1/order/tell`, async ({request}) => {
      said.push((await request.json()) as Tell);
      return typeof after === 'function' ? after() : HttpResponse.json(after);
    }),
  );
  const element = await opened();
  await openDialog(element, 'Tell me when it moves');
  return {element, said};
}

const tick = (element: OrderTracker, moment: string) => find(element, `[name="moment"][value="${moment}"]`).click();
const isNoted = (element: OrderTracker) => until(() => focused(element)?.id === 'note');

describe('choosing what to be told', () => {
  it('shows each address with its own choice, and what the shop does is chosen at first', async () => {
    const {element} = await choosing(
      told(
        one,
        {...one, id: 2, address: 'bo@example.com', state: 'pending'},
        {...one, id: 3, channel: 'push', state: 'ended'},
      ),
    );
    expect(text(element, '#act-title')).to.equal('What you are told of order KC-1042');
    expect(text(element, '#address-1')).to.equal('E-mail: ada@example.com');
    const ticked = [...element.renderRoot.querySelectorAll<HTMLInputElement>('[name="moment"]:checked')];
    expect(ticked.map(({value}) => value)).to.deep.equal(['dispatched', 'delivered']);
    expect(text(element, '[aria-labelledby="address-2"]')).to.contain('Nothing goes there until it says yes.');
    expect(text(element, '[aria-labelledby="address-3"]')).to.equal(
      'Notifications in a browser Ended. Nothing goes there.',
    );
    expect(element.renderRoot.querySelectorAll('dialog .button:not(.second, .bare)').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('saves the moments that are ticked', async () => {
    const {element, said} = await choosing(told(one));
    tick(element, 'dispatched');
    tick(element, 'delayed');
    button(element, 'Save').click();
    await isNoted(element);
    expect(text(element, '#note')).to.equal('Saved.');
    expect(said).to.deep.equal([{change: [{id: 1, moments: ['delivered', 'delayed']}]}]);
    await expect(element).to.be.accessible();
  });

  it('who leaves everything as the shop has it goes along with the shop', async () => {
    const {element, said} = await choosing(told(one));
    button(element, 'Save').click();
    await isNoted(element);
    expect(said).to.deep.equal([{change: [{id: 1, moments: null}]}]);
  });

  it('ends the messages to an address, and takes that back', async () => {
    const ended: Subscriber = {...one, state: 'ended', endedByReader: true};
    const {element, said} = await choosing(told(one), told(ended));
    button(element, 'Stop telling this address').click();
    await isNoted(element);
    expect(text(element, '[aria-labelledby="address-1"]')).to.contain('Ended. Nothing more goes to that address.');
    button(element, 'Tell me again').click();
    await until(() => said.length === 2);
    expect(said).to.deep.equal([{change: [{id: 1, told: false}]}, {change: [{id: 1, told: true}]}]);
  });

  it('adds an address with the words that were agreed to, and only kinds that are offered', async () => {
    const asked: Subscriber = {...one, id: 2, address: 'bo@example.com', state: 'pending', source: 'customer'};
    const {element, said} = await choosing(told(one), told(one, asked));
    expect(element.renderRoot.querySelector('#new-sms')).to.equal(null);
    find<HTMLInputElement>(element, '#new-email').value = ' bo@example.com ';
    find(element, '[name="consent"]').click();
    button(element, 'Ask this address').click();
    await isNoted(element);
    expect(said).to.deep.equal([{add: {channel: 'email', address: 'bo@example.com', consent: 'email-1/en'}}]);
    expect(text(element, '#note')).to.equal('The address is asked. Its answer starts the messages.');
    expect(find<HTMLInputElement>(element, '#new-email').value).to.equal('');
  });

  it('leads to where this browser can be told, if the gateway is of the page’s own origin', async () => {
    const {element} = await choosing(told(one));
    const link = find<HTMLAnchorElement>(element, '[aria-labelledby="add-push"] a');
    expect(link.href).to.equal(`${api}/o/t/tell`);
    expect(link.textContent).to.match(/Notify this browser\s*, opens in a new tab/);
    worker.use(
      http.get('https://elsewhere.example/v1/order', () => HttpResponse.json(moving.view)),
      http.get('https://elsewhere.example/v1/order/tell', () => HttpResponse.json(told(one))),
    );
    const other = await opened('en', 'https://elsewhere.example');
    await openDialog(other, 'Tell me when it moves');
    expect(other.renderRoot.querySelector('#new-email')).not.to.equal(null);
    expect(other.renderRoot.querySelector('#add-push')).to.equal(null);
  });

  const wrong = (pointer: string) => () => problem(422, 'invalid_request', {errors: [{pointer, detail: 'is wrong'}]});
  const troubles: [what: string, answer: () => Response, says: string, at: string][] = [
    ['no address', wrong('/add/address'), 'That is no address we can write to.', 'note'],
    ['other words', wrong('/add/consent'), 'Tick the sentence below the address', 'note'],
    ['one too many', wrong('/add'), '5 addresses is the most an order can have.', 'note'],
    ['too often', () => problem(429, 'rate_limited'), 'That was often.', 'note'],
    ['no network', () => HttpResponse.error(), 'We could not reach the shop.', 'trouble'],
  ];
  for (const [what, answer, says, at] of troubles) {
    it(`${what}: one alert, and what was typed is kept`, async () => {
      const {element} = await choosing(told(one), answer);
      find<HTMLInputElement>(element, '#new-email').value = 'nobody';
      find(element, '[name="consent"]').click();
      button(element, 'Ask this address').click();
      await until(() => focused(element)?.id === at);
      expect(text(element, '[role="alert"]')).to.contain(says);
      expect(element.renderRoot.querySelectorAll('[role="alert"]').length).to.equal(1);
      expect(find<HTMLInputElement>(element, '#new-email').value).to.equal('nobody');
      expect(find<HTMLInputElement>(element, '[name="consent"]').checked).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('asks nobody without an address, or without a tick', async () => {
    const {element, said} = await choosing(told(one));
    button(element, 'Ask this address').click();
    await isNoted(element);
    expect(text(element, '#note')).to.contain('That is no address we can write to.');
    find<HTMLInputElement>(element, '#new-email').value = 'bo@example.com';
    button(element, 'Ask this address').click();
    await until(() => text(element, '#note').startsWith('Tick the sentence'));
    expect(said).to.deep.equal([]);
  });

  it('says so when the shop cannot be reached; Escape leads back to the button', async () => {
    worker.use(
      ...shop(moving),
      http.get(`${api}/v1/order/tell`, () => HttpResponse.error()),
    );
    const element = await opened();
    await openDialog(element, 'Tell me when it moves');
    expect(text(element, '[role="alert"]')).to.contain('We could not reach the shop.');
    await expect(element).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await until(() => element.renderRoot.querySelector('dialog') === null);
    expect(focused(element)).to.equal(button(element, 'Tell me when it moves'));
  });

  it('a token that has ended meanwhile leads to the form', async () => {
    worker.use(
      ...shop(moving),
      http.get(`${api}/v1/order/tell`, () => problem(401, 'unauthorized')),
    );
    const element = await opened();
    button(element, 'Tell me when it moves').click();
    await until(() => element.renderRoot.querySelector('[role="alert"]') !== null);
    expect(text(element, '[role="alert"]')).to.contain('We cannot open this order any more.');
    expect(element.renderRoot.querySelector('dialog')).to.equal(null);
  });

  it('is offered while there is something to wait for', async () => {
    worker.use(...shop({view: view()}));
    expect(button(await opened(), 'Tell me when it is sent')).not.to.equal(undefined);
    worker.use(...shop({view: view({shipments: [shipment({}, {status: 'returned'})]})}));
    const over = await opened();
    expect(() => button(over, 'Tell me when it moves')).to.throw();
  });
});
