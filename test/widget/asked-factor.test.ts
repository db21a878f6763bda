import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {type DefaultBodyType, delay, HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import type {OrderTracker} from '../../widget/order-tracker.js';
import '../../widget/tracking.js';
import {find, text, until} from './mount.js';

const worker = setupWorker();
/** How often each was asked. */
const asked: string[] = [];
let shops = 0;

/** Another shop each time, for a page asks each only once. */
function shop(answer: DefaultBodyType | (() => Response | Promise<Response>)): string {
  shops += 1;
  const api = `${location.origin}/shop-${shops}`;
  worker.use(
    http.get(`${api}/.well-known/order-tracking`, async () => {
      asked.push(api);
      return typeof answer === 'function' ? answer() : HttpResponse.json(answer);
    }),
  );
  return api;
}
const needs = (...all: string[]) => ({version: 1, lookup: {path: '/v1/lookup', needs: all}});

const mount = (api: string) =>
  fixture<OrderTracker>(html`<order-tracker lang="en" api=${api} style="inline-size: 320px"></order-tracker>`);
const label = (element: OrderTracker) => text(element, 'label[for="factor"]');
/** What comes into the form once it is used has come. */
const prepared = (element: OrderTracker) => until(() => element.renderRoot.querySelector('form .bare') !== null);
const isAsked = async (api: string) => {
  await until(() => asked.includes(api));
  // The answer has been read, and whatever follows from it drawn.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise(requestAnimationFrame);
};

before(async () => {
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
});
afterEach(() => {
  worker.resetHandlers();
  asked.length = 0;
});
after(() => worker.stop());

describe('what the form asks for beside the number', () => {
  it('is asked of the shop when somebody begins to fill it in, not before', async () => {
    const api = shop(needs('order', 'postcode'));
    const element = await mount(api);
    await new Promise(requestAnimationFrame);
    expect(asked).to.deep.equal([]);
    find(element, '#order').focus();
    await until(() => label(element) === 'Postcode');
    expect(asked).to.deep.equal([api]);
    const {autocomplete, inputMode} = find<HTMLInputElement>(element, '#factor');
    expect([autocomplete, inputMode]).to.deep.equal(['postal-code', 'text']);
    await expect(element).to.be.accessible();
  });

  it('changes under the hands of who types: what was typed, the focus and the lines stay', async () => {
    let answer: (() => void) | undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    const api = shop(async () => {
      await waiting;
      return HttpResponse.json(needs('order', 'email'));
    });
    const element = await mount(api);
    const field = find<HTMLInputElement>(element, '#factor');
    find<HTMLInputElement>(element, '#order').value = '1001';
    field.focus();
    await sendKeys({type: 'ada@'});
    await until(() => asked.length > 0);
    await prepared(element);
    const [height, top] = [element.offsetHeight, field.getBoundingClientRect().top];
    expect(label(element)).to.equal('E-mail or postcode');
    answer?.();
    await until(() => label(element) === 'E-mail');
    await sendKeys({type: 'b.c'});
    expect(find(element, '#factor')).to.equal(field);
    expect([field.value, field.autocomplete, field.inputMode]).to.deep.equal(['ada@b.c', 'email', 'email']);
    expect(find<HTMLInputElement>(element, '#order').value).to.equal('1001');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(field);
    expect([element.offsetHeight, field.getBoundingClientRect().top]).to.deep.equal([height, top]);
  });

  it('is asked once for all forms of a page, however often they are typed into', async () => {
    const api = shop(async () => {
      await delay(0);
      return HttpResponse.json(needs('order', 'email'));
    });
    const [one, other] = [await mount(api), await mount(`${api}/`)];
    find(one, '#order').focus();
    await sendKeys({type: '10'});
    find(other, '#order').focus();
    await sendKeys({type: '10'});
    await until(() => label(one) === 'E-mail' && label(other) === 'E-mail');
    expect(asked).to.deep.equal([api]);
  });

  const others: Record<string, DefaultBodyType | (() => Response)> = {
    'either of the two': needs('order', 'email_or_postcode'),
    'something nobody knows': needs('order', 'shoe_size'),
    'two things at once': needs('order', 'email', 'postcode'),
    'nothing that can be read': () => new HttpResponse('<!doctype html>'),
    'something else': {lookup: {needs: 'email'}},
    'that there is no such page': () => HttpResponse.json({code: 'not_found'}, {status: 404}),
    nothing: () => HttpResponse.error(),
  };
  for (const [what, answer] of Object.entries(others)) {
    it(`stays either of the two where the shop answers ${what}`, async () => {
      const api = shop(answer);
      const element = await mount(api);
      find(element, '#order').focus();
      await isAsked(api);
      expect(label(element)).to.equal('E-mail or postcode');
      expect(find(element, '#factor').inputMode).to.equal('text');
    });
  }

  it('is the page’s to say: then the shop is not asked', async () => {
    const ours = window.fetch;
    const fetched: string[] = [];
    window.fetch = (input, init) => {
      fetched.push(String(input));
      return ours(input, init);
    };
    try {
      const [said, set] = [await mount('/said'), await mount('/set')];
      said.setAttribute('factor', 'either');
      set.factor = 'postcode';
      for (const element of [said, set]) {
        await element.updateComplete;
        find(element, '#order').focus();
        await prepared(element);
        await sendKeys({type: '1001'});
        await new Promise(requestAnimationFrame);
      }
      expect([label(said), label(set)]).to.deep.equal(['E-mail or postcode', 'Postcode']);
      const free = await mount('/free');
      find(free, '#order').focus();
      await until(() => fetched.length > 0);
      expect(fetched).to.deep.equal([`${location.origin}/free/.well-known/order-tracking`]);
    } finally {
      window.fetch = ours;
    }
  });
});
