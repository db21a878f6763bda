import {expect, fixture, html} from '@open-wc/testing';
import '../../widget/index.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {view} from '../shared/builders.js';
import {clock, find, shown, text, until} from './mount.js';
import {estimate, one} from './states.js';

const markupIn = (element: Element) => element.querySelector('script[type="application/ld+json"]')?.textContent ?? '';

describe('an order that the page brings along', () => {
  const data = (order: unknown) => JSON.stringify(order).replaceAll('<', '\\u003c');

  it('is shown from text inside the element, and nobody is asked', async () => {
    const asked: string[] = [];
    const {fetch} = window;
    window.fetch = async (request) => {
      asked.push(String(request instanceof Request ? request.url : request));
      return new Response('', {status: 500});
    };
    try {
      const element = document.createElement('order-tracker');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.append(data(one({estimate})));
      element.clock = clock;
      element.append(script);
      document.body.append(element);
      await element.updateComplete;
      expect(text(element, '.status')).to.equal('On its way');
      expect(asked).to.deep.equal([]);
      element.remove();
    } finally {
      window.fetch = fetch;
    }
  });

  it('that cannot be read is a problem, and what else is inside stays', async () => {
    const element = await fixture<OrderTracker>(html`<order-tracker><a href="/orders">Orders</a></order-tracker>`);
    const codes: string[] = [];
    const broken = document.createElement('order-tracker');
    broken.addEventListener('order-tracker-error', (event) => codes.push((event as Event & {code: string}).code));
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append('{"order": 1}');
    broken.append(script);
    element.after(broken);
    await broken.updateComplete;
    await until(() => codes.length > 0);
    expect(codes).to.deep.equal(['bad_response']);
    broken.remove();
  });

  it('is shown also where the script was quicker than the page', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const {contentDocument: page, contentWindow: inside} = frame as {contentDocument: Document; contentWindow: Window};
    page.open();
    page.write('<!doctype html><html lang="en"><script type="module" src="/widget/index.ts" async></script>');
    await (inside as Window & typeof globalThis).customElements.whenDefined('order-tracker');
    page.write('<order-tracker>');
    const element = page.querySelector('order-tracker') as OrderTracker;
    element.clock = clock;
    await element.updateComplete;
    page.write(`<script type="application/json">${data(one({estimate}))}</script></order-tracker>`);
    page.close();
    await until(() => element.renderRoot.querySelector('.status') !== null);
    expect(text(element, '.status')).to.equal('On its way');
  });

  it('is left for the form also after the element was moved', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('order-tracker');
    Object.assign(element, {clock, lang: 'en', api: '/nowhere'});
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(data(one({estimate})));
    element.append(script);
    parent.before(element);
    await element.updateComplete;
    parent.append(element);
    await element.updateComplete;
    find(element, '[part="another"] button').click();
    await element.updateComplete;
    expect(text(element, '#headline')).to.equal('Where is my order?');
  });

  it('takes over what the gateway has drawn, without a moment in between', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const seen: number[] = [];
    const observer = new ResizeObserver(([entry]) => seen.push(entry?.contentRect.height ?? 0));
    const markup = `<order-tracker><template shadowrootmode="open"><div style="height: 300px">drawn</div></template>
      <script type="application/json">${data(one({estimate}))}</script></order-tracker>`;
    (parent as HTMLElement & {setHTMLUnsafe(markup: string): void}).setHTMLUnsafe(markup);
    const element = parent.querySelector('order-tracker') as OrderTracker;
    observer.observe(element);
    expect(element.shadowRoot?.textContent).to.contain('drawn');
    element.clock = clock;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).not.to.contain('drawn');
    expect(text(element, '.status')).to.equal('On its way');
    observer.disconnect();
    expect(Math.min(...seen, 300)).to.be.at.least(300);
  });
});

describe('the language of an element', () => {
  it('is its own before that of the page, and follows when it changes', async () => {
    const element = await shown(one({estimate}), 'de');
    expect(text(element, '.status')).to.equal('Unterwegs');
    element.lang = 'en';
    await element.updateComplete;
    await until(() => text(element, '.status') === 'On its way');
  });

  it('follows what is around it, through shadow roots, for as long as it is there', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de"><p></p></div>`);
    const host = outer.querySelector('p') as HTMLElement;
    const element = document.createElement('order-tracker');
    Object.assign(element, {clock, lang: '', order: one({estimate})});
    host.attachShadow({mode: 'closed'}).append(element);
    await element.updateComplete;
    const says = (status: string) => until(() => text(element, '.status') === status);
    await says('Unterwegs');
    host.lang = 'en';
    await says('On its way');
    host.removeAttribute('lang');
    await says('Unterwegs');
    outer.lang = 'fr';
    await says('En route');
    element.remove();
    const other = await shown(one({estimate}));
    host.lang = 'de';
    other.lang = 'de';
    await until(() => text(other, '.status') === 'Unterwegs');
    await element.updateComplete;
    expect(text(element, '.status')).to.equal('En route');
  });

  it('is the page’s, and follows when the page’s changes', async () => {
    const {lang} = document.documentElement;
    const element = await fixture<OrderTracker>(
      html`<order-tracker .order=${one({estimate})} .clock=${clock}></order-tracker>`,
    );
    try {
      await until(() => element.renderRoot.querySelector('.status') !== null);
      document.documentElement.lang = 'de';
      await until(() => text(element, '.status') === 'Unterwegs');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('can be worded by the shop, as deep as it likes', async () => {
    const element = await shown(one({estimate}));
    element.strings = {situation: {on_its_way: 'Coming'}, parcels: {items: (count) => `${count} pieces`}};
    await element.updateComplete;
    expect(text(element, '.status')).to.equal('Coming');
  });
});

describe('what machines read of an order', () => {
  it('is nothing unless the page wants it', async () => {
    expect(markupIn(await shown(one({estimate})))).to.equal('');
  });

  it('is the parcel, without whom it goes to', async () => {
    const element = await shown(one({estimate}, {destination: {city: 'Utrecht', country: 'NL'}}));
    element.markup = true;
    await element.updateComplete;
    await until(() => markupIn(element) !== '');
    const [parcel] = JSON.parse(markupIn(element));
    expect(parcel['@type']).to.equal('ParcelDelivery');
    expect(parcel.partOfOrder.orderNumber).to.equal(element.order?.order.number);
    expect(markupIn(element)).not.to.contain('Utrecht');
    element.markup = false;
    await element.updateComplete;
    await until(() => markupIn(element) === '');
  });

  it('is the order before there is a parcel, and ends no script whatever it is called', async () => {
    const element = await shown(view({shipments: [], items: [{id: 'a', name: '</script><b>', quantity: 1}]}));
    element.markup = true;
    await element.updateComplete;
    await until(() => markupIn(element) !== '');
    expect(markupIn(element)).not.to.contain('</script>');
    expect(JSON.parse(markupIn(element))[0].orderedItem[0].orderedItem.name).to.equal('</script><b>');
  });
});
