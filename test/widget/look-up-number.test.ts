import {expect, fixture, html} from '@open-wc/testing';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import type {FactorKind} from '../../widget/look-up-form.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {clock, find, text, until} from './mount.js';

const worker = setupWorker();
const asked: unknown[] = [];

const mount = (factor: FactorKind | '' = '', number = '') =>
  fixture<OrderTracker>(
    html`<order-tracker lang="en" api="/orders" number=${number} factor=${factor} .clock=${clock}></order-tracker>`,
  );

const field = (element: OrderTracker, id: string) => find<HTMLInputElement>(element, `#${id}`);

function type(element: OrderTracker, typed: string) {
  field(element, 'order').value = typed;
  field(element, 'order').dispatchEvent(new Event('input', {bubbles: true}));
}

const hint = (element: OrderTracker) => text(element, '#order-hint');
const usual = 'In the mails about your order.';

before(async function () {
  // Each carrier is a file of its own here.
  this.timeout(60_000);
  await Promise.all([import('../../widget/recognise.js'), import('../../shared/carriers/index.js')]);
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
beforeEach(() => {
  asked.length = 0;
  const keep = (status: number) => async (info: {request: Request}) => {
    asked.push(await info.request.json());
    return HttpResponse.json({code: 'not_found'}, {status});
  };
  worker.use(http.post(`${location.origin}/orders/v1/lookup`, keep(404)));
  worker.use(http.post(`${location.origin}/orders/v1/link`, keep(202)));
});
afterEach(() => worker.resetHandlers());
after(() => worker.stop());

describe('the number that is typed', () => {
  const link = 'https://www.ups.com/track?loc=en_US&tracknum=1Z999AA10123456784';
  const typed: [what: string, typed: string, says: string][] = [
    ['a tracking number', '1z 999 aa1 01 2345 6784', 'That is a tracking number of UPS.'],
    ['a link to a carrier', link, 'That is a tracking number of UPS.'],
    ['a post’s number', 'RR123456785GB', 'That is a tracking number of Royal Mail.'],
    ['an order number', 'KC-1042', 'We take it as an order number.'],
    ['digits whose check digit happens to pass', '123456789012', 'We take it as an order number.'],
    ['what only begins as a carrier’s numbers do', 'YT2623100700785323', 'We take it as an order number.'],
    ['a tracking number with a slip in it', '1Z999AA10123456785', 'We take it as an order number.'],
  ];
  for (const [what, number, says] of typed) {
    it(`${what}: says what it is taken for, politely, and finds nothing wrong`, async () => {
      const element = await mount();
      expect(hint(element)).to.equal(usual);
      type(element, number);
      await until(() => hint(element) !== usual);
      expect(hint(element)).to.equal(says);
      expect(find(element, '#order-hint').getAttribute('aria-live')).to.equal('polite');
      expect(field(element, 'order').getAttribute('aria-invalid')).to.equal('false');
      expect(field(element, 'order').value).to.equal(number);
      await expect(element).to.be.accessible();
    });
  }

  it('is looked at when the form has it from the page, and says nothing of what is too short to tell', async () => {
    const element = await mount('', '1Z999AA10123456784');
    field(element, 'factor').focus();
    await until(() => hint(element) !== usual);
    expect(hint(element)).to.equal('That is a tracking number of UPS.');
    type(element, '1Z9');
    await until(() => hint(element) === usual);
  });

  it('the last one typed counts, whatever is answered first', async () => {
    const element = await mount();
    type(element, '1Z999AA10123456784');
    type(element, 'KC-1042');
    await until(() => hint(element) !== usual);
    await element.updateComplete;
    expect(hint(element)).to.equal('We take it as an order number.');
  });

  it('goes out as it was typed; of a carrier’s link only the number does', async () => {
    const element = await mount();
    for (const number of ['1z 999 aa1 01 2345 6784', link]) {
      field(element, 'order').value = number;
      field(element, 'factor').value = 'ada@example.com';
      const before = asked.length;
      find(element, 'form button').click();
      await until(() => asked.length > before && !element.renderRoot.querySelector('[aria-busy="true"]'));
      expect(field(element, 'order').value).to.equal(number);
    }
    find(element, 'form .bare').click();
    await until(() => asked.length === 3);
    expect(asked).to.deep.equal([
      {order: '1z 999 aa1 01 2345 6784', factor: 'ada@example.com'},
      {order: '1Z999AA10123456784', factor: 'ada@example.com'},
      {order: '1Z999AA10123456784', email: 'ada@example.com'},
    ]);
  });
});

describe('what the shop asks for beside it', () => {
  const kinds: [kind: FactorKind | '', label: string, autocomplete: string, inputMode: string][] = [
    ['', 'E-mail or postcode', 'email', 'text'],
    ['either', 'E-mail or postcode', 'email', 'text'],
    ['email', 'E-mail', 'email', 'email'],
    ['postcode', 'Postcode', 'postal-code', 'text'],
  ];
  for (const [kind, label, autocomplete, inputMode] of kinds) {
    it(`factor="${kind}" is "${label}"`, async () => {
      const element = await mount(kind);
      expect(field(element, 'factor').labels?.[0]?.textContent).to.equal(label);
      expect(field(element, 'factor').autocomplete).to.equal(autocomplete);
      expect(field(element, 'factor').inputMode).to.equal(inputMode);
    });
  }

  it('a link goes to an e-mail address, so one is asked for where a postcode was', async () => {
    const element = await mount('postcode', 'KC-1042');
    field(element, 'factor').focus();
    await until(() => element.renderRoot.querySelector('form .bare') !== null);
    find(element, 'form .bare').click();
    await until(() => element.renderRoot.querySelector('[role="alert"]') !== null);
    expect(text(element, '[role="alert"]')).to.contain('For a link we need both.');
    expect(text(element, 'label[for="factor"]')).to.equal('E-mail');
    field(element, 'factor').value = 'ada@example.com';
    find(element, 'form .bare').click();
    await until(() => element.renderRoot.querySelector('form [role="status"]') !== null);
    expect(asked).to.deep.equal([{order: 'KC-1042', email: 'ada@example.com'}]);
  });
});
