import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import {longestReport} from '../../shared/report.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import type {OrderTrackerReportEvent} from '../../widget/report-event.js';
import {now, shipment, view} from '../shared/builders.js';
import {api, button, focused, openDialog, opened, problem, shop} from './act.js';
import {find, text, until} from './mount.js';

const worker = setupWorker();
const number = '1Z999AA10123456784';
const moving = view({shipments: [shipment()]});
const two = view({shipments: [shipment(), shipment({number: '1Z999AA10123456785'})]});

before(async () => {
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
afterEach(() => worker.resetHandlers());
after(() => worker.stop());

const reported = http.post(`${api}/v1/order/problems`, () => HttpResponse.json({case: 'KC-7'}, {status: 201}));
const pick = (element: OrderTracker, kind: string) => find(element, `[name="kind"][value="${kind}"]`).click();
const alert = (element: OrderTracker) => element.renderRoot.querySelector('[role="alert"]');

describe('reporting a problem', () => {
  it('sends kind, words and parcel, says the case number, and the order shows it', async () => {
    const order = {view: two};
    let said: unknown;
    worker.use(
      ...shop(order),
      http.post(`${api}/v1/order/problems`, async ({request}) => {
        said = await request.json();
        order.view = {...two, problems: [{case: 'KC-7', kind: 'damaged', at: now, state: 'open'}]};
        return HttpResponse.json({case: 'KC-7'}, {status: 201});
      }),
    );
    const element = await opened();
    let event: OrderTrackerReportEvent | undefined;
    element.addEventListener('order-tracker-report', (fired) => {
      event = fired as OrderTrackerReportEvent;
    });
    await openDialog(element, 'Report a problem');
    expect(focused(element)?.id).to.equal('act-title');
    await expect(element).to.be.accessible();
    pick(element, 'damaged');
    find(element, `[name="parcel"][value="1Z999AA10123456785"]`).click();
    find<HTMLTextAreaElement>(element, 'textarea').value = ' The handle is off. ';
    button(element, 'Send').click();
    await until(() => text(element, '#act-title') === 'Reported: case KC-7');
    expect(said).to.deep.equal({kind: 'damaged', text: 'The handle is off.', parcel: '1Z999AA10123456785'});
    expect(event?.caseNumber).to.equal('KC-7');
    expect(event?.target).to.equal(element);
    await until(() => focused(element)?.id === 'act-title');
    expect(text(element, 'dialog')).to.contain('Something is damaged. We answer by Tuesday 24 November.');
    await expect(element).to.be.accessible();
    expect(text(element, '[part="events"]')).to.contain('You reported a problem, case KC-7');
  });

  it('is about the one parcel there is, without asking', async () => {
    let said: unknown;
    worker.use(
      ...shop({view: moving}),
      http.post(`${api}/v1/order/problems`, async ({request}) => {
        said = await request.json();
        return HttpResponse.json({case: 'KC-7'});
      }),
    );
    const element = await opened();
    await openDialog(element, 'Report a problem');
    expect(element.renderRoot.querySelector('[type="radio"][name="parcel"]')).to.equal(null);
    pick(element, 'other');
    button(element, 'Send').click();
    await until(() => said !== undefined);
    expect(said).to.deep.equal({kind: 'other', text: '', parcel: number});
    await until(() => text(element, '#act-title') === 'Reported: case KC-7');
  });

  it('asks nobody while nothing is chosen, or too much is written', async () => {
    let asked = 0;
    worker.use(
      ...shop({view: moving}),
      http.post(`${api}/v1/order/problems`, () => {
        asked += 1;
        return HttpResponse.json({case: 'KC-7'});
      }),
    );
    const element = await opened();
    await openDialog(element, 'Report a problem');
    button(element, 'Send').click();
    await until(() => focused(element)?.id === 'trouble');
    expect(alert(element)?.textContent).to.contain('Choose what is wrong.');
    await expect(element).to.be.accessible();
    pick(element, 'late');
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    field.value = 'a'.repeat(longestReport + 1);
    button(element, 'Send').click();
    await until(() => field.getAttribute('aria-invalid') === 'true');
    expect(alert(element)?.textContent).to.contain('That is too long');
    expect(field.value.length).to.equal(longestReport + 1);
    expect(asked).to.equal(0);
  });

  const troubles: [what: string, answer: () => Response, says: string][] = [
    ['too many', () => problem(429, 'rate_limited'), 'You have reported as much as one order can have'],
    ['a broken gateway', () => problem(500, 'internal'), 'We could not reach the shop.'],
    ['no network', () => HttpResponse.error(), 'We could not reach the shop.'],
    ['another shape', () => HttpResponse.json({number: 7}), 'We could not read the shop’s answer.'],
  ];
  for (const [what, answer, says] of troubles) {
    it(`${what}: says that it is not sent, and keeps what was typed`, async () => {
      worker.use(...shop({view: moving}), http.post(`${api}/v1/order/problems`, answer));
      const element = await opened();
      await openDialog(element, 'Report a problem');
      pick(element, 'damaged');
      find<HTMLTextAreaElement>(element, 'textarea').value = 'The handle is off.';
      button(element, 'Send').click();
      await until(() => focused(element)?.id === 'trouble');
      expect(alert(element)?.textContent).to.contain('Not sent yet.').and.to.contain(says);
      expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('The handle is off.');
      expect(find<HTMLInputElement>(element, '[name="kind"][value="damaged"]').checked).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('a token that has ended meanwhile leads to the form', async () => {
    worker.use(
      ...shop({view: moving}),
      http.post(`${api}/v1/order/problems`, () => problem(401, 'unauthorized')),
    );
    const element = await opened();
    await openDialog(element, 'Report a problem');
    pick(element, 'other');
    button(element, 'Send').click();
    await until(() => alert(element)?.textContent?.includes('We cannot open this order any more.') === true);
    expect(element.renderRoot.querySelector('dialog')).to.equal(null);
  });

  it('by keyboard alone; Escape closes it, and the focus is where it was', async () => {
    worker.use(...shop({view: moving}), reported);
    const element = await opened();
    button(element, 'Report a problem').focus();
    await sendKeys({press: 'Enter'});
    await until(() => focused(element)?.id === 'act-title');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    expect(find<HTMLInputElement>(element, '[name="kind"]').checked).to.equal(true);
    await sendKeys({press: 'Escape'});
    await until(() => element.renderRoot.querySelector('dialog') === null);
    expect(focused(element)).to.equal(button(element, 'Report a problem'));
  });

  it('speaks the language of the page', async () => {
    worker.use(...shop({view: moving}));
    const element = await opened('ar');
    await openDialog(element, 'الإبلاغ عن مشكلة');
    expect(text(element, '#act-title')).to.equal('الإبلاغ عن مشكلة');
    await expect(element).to.be.accessible();
  });

  it('an element that has left the page shows and sends nothing more', async () => {
    let fired = 0;
    let answer = () => {};
    let isAsked = false;
    worker.use(
      ...shop({view: moving}),
      http.post(`${api}/v1/order/problems`, async () => {
        await new Promise<void>((resolve) => {
          answer = resolve;
          isAsked = true;
        });
        return HttpResponse.json({case: 'KC-7'});
      }),
    );
    const element = await opened();
    element.addEventListener('order-tracker-report', () => {
      fired += 1;
    });
    await openDialog(element, 'Report a problem');
    pick(element, 'other');
    const parent = element.parentElement;
    button(element, 'Send').click();
    await until(() => isAsked);
    element.remove();
    answer();
    await element.updateComplete;
    parent?.append(element);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('dialog')).to.equal(null);
    expect(fired).to.equal(0);
  });

  it('is the one thing to do where a parcel has stood still, with its kind chosen', async () => {
    const scanned = {time: '2026-11-15T18:00:00+01:00', status: 'in_transit', text: 'Departed'} as const;
    worker.use(...shop({view: view({shipments: [shipment({}, {events: [scanned]})]})}));
    const element = await opened();
    expect(element.renderRoot.querySelectorAll('.button:not(.second, .bare, .icon-only)').length).to.equal(1);
    await openDialog(element, 'Report a problem');
    expect(find<HTMLInputElement>(element, '[name="kind"]:checked').value).to.equal('late');
  });

  it('who sees only how the order stands is led to seeing everything first', async () => {
    worker.use(...shop({view: {...moving, access: 'status'}}));
    const element = await opened();
    button(element, 'Report a problem').click();
    await until(() => focused(element) !== null);
    expect(focused(element)).to.equal(button(element, 'Send me a code'));
    expect(element.renderRoot.querySelector('dialog')).to.equal(null);
    await expect(element).to.be.accessible();
  });
});

describe('delivered but not here', () => {
  const arrived = view({shipments: [shipment({}, {status: 'delivered', deliveredAt: '2026-11-23T12:30:00+01:00'})]});

  it('keeps the customer’s word beside the carrier’s, then opens a report with its kind chosen', async () => {
    const order = {view: arrived};
    let said: unknown;
    worker.use(
      ...shop(order),
      http.post(`${api}/v1/order/word`, async ({request}) => {
        said = await request.json();
        order.view = {...arrived, words: [{parcel: number, word: 'not_received', at: now}]};
        return new HttpResponse(null, {status: 204});
      }),
    );
    const element = await opened();
    const before = text(element, '.headline');
    expect(text(element, '[part="not-received"]')).to.contain('Look around the door');
    button(element, 'It is not here').click();
    await until(() => focused(element)?.id === 'said');
    expect(said).to.deep.equal({parcel: number, word: 'not_received'});
    expect(text(element, '#said')).to.equal('You said it has not arrived, today at 13:00');
    expect(text(element, '.headline')).to.equal(before);
    expect(text(element, '[part="events"]')).to.contain('You said it has not arrived');
    await expect(element).to.be.accessible();
    await openDialog(element, 'Report a problem');
    expect(find<HTMLInputElement>(element, '[name="kind"]:checked').value).to.equal('not_received');
  });

  it('a word that is not taken can be said again', async () => {
    worker.use(
      ...shop({view: arrived}),
      http.post(`${api}/v1/order/word`, () => HttpResponse.error()),
    );
    const element = await opened();
    button(element, 'It is not here').click();
    await until(() => alert(element) !== null);
    expect(alert(element)?.textContent).to.contain('We could not reach the shop.');
    expect(button(element, 'It is not here').getAttribute('aria-disabled')).to.equal('false');
    await expect(element).to.be.accessible();
  });

  it('what may be there can be said to have come', async () => {
    worker.use(...shop({view: view({shipments: [shipment({}, {status: 'out_for_delivery'})]})}));
    const element = await opened();
    expect(button(element, 'I have it').className).to.equal('button bare');
    expect(() => button(element, 'It is not here')).to.throw();
  });
});
