import {expect} from '@open-wc/testing';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import type {Told} from '../../shared/told.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {shipment, view} from '../shared/builders.js';
import {api, button, openDialog, opened, shop} from './act.js';
import {find, text, until} from './mount.js';

const worker = setupWorker();
const consent = {id: 'email-1/en', text: 'Kiln & Clay may write to this address.'};
const told: Told = {
  subscribers: [],
  usual: {moments: ['delivered'], grouping: 'parcel', language: 'en'},
  offered: ['email'],
  consents: {email: consent, sms: consent, push: consent},
};

before(async () => {
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
beforeEach(() =>
  worker.use(
    ...shop({view: view({shipments: [shipment()]})}),
    http.get(`${api}/v1/order/tell`, () => HttpResponse.json(told)),
  ),
);
afterEach(() => worker.resetHandlers());
after(() => worker.stop());

const title = (element: OrderTracker) => text(element, '#act-title');

describe('a dialog that is open', () => {
  it('follows the language, what went wrong as well, and keeps what was typed', async () => {
    const element = await opened();
    await openDialog(element, 'Report a problem');
    find<HTMLTextAreaElement>(element, 'textarea').value = 'The handle is off.';
    button(element, 'Send').click();
    await until(() => element.renderRoot.querySelector('#trouble') !== null);
    element.lang = 'pl';
    element.lang = 'de';
    await until(() => title(element) === 'Ein Problem melden');
    expect(text(element, '#trouble')).to.equal('Noch nicht gesendet. Wählen Sie aus, was nicht stimmt.');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('The handle is off.');
    element.lang = 'en';
    await until(() => title(element) === 'Report a problem');
  });

  it('about who is told follows it too', async () => {
    const element = await opened();
    await openDialog(element, 'Tell me when it moves');
    find<HTMLInputElement>(element, '#new-email').value = 'bo@example.com';
    element.lang = 'de';
    await until(() => text(element, '#add-email') === 'E-Mail-Adresse hinzufügen');
    expect(find<HTMLInputElement>(element, '#new-email').value).to.equal('bo@example.com');
  });

  it('has the shop’s own words, whenever they come', async () => {
    const element = await opened();
    element.strings = {page: {problem: {title: 'What went wrong?'}}};
    await openDialog(element, 'Report a problem');
    expect(title(element)).to.equal('What went wrong?');
    element.strings = {page: {problem: {title: 'Tell us'}}};
    await until(() => title(element) === 'Tell us');
    find<HTMLDialogElement>(element, 'dialog').close();
    await until(() => element.renderRoot.querySelector('dialog') === null);
    element.strings = {tell: {title: (order) => `News of ${order}`}};
    await openDialog(element, 'Tell me when it moves');
    expect(title(element)).to.equal('News of KC-1042');
  });
});
