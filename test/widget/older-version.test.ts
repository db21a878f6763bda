import {expect} from '@open-wc/testing';
import {OrderTracker} from '../../widget/order-tracker.js';

/** What the browser was told while `happens`: errors, and whatever was logged. */
async function heard(happens: () => Promise<void>): Promise<unknown[]> {
  const all: unknown[] = [];
  const onError = ({message}: ErrorEvent) => all.push(message);
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const before = methods.map((method) => [method, console[method]] as const);
  for (const method of methods) console[method] = (...said: unknown[]) => all.push(...said);
  addEventListener('error', onError);
  await happens();
  removeEventListener('error', onError);
  for (const [method, own] of before) console[method] = own;
  return all;
}

describe('where somebody else was first', () => {
  /** As an older version might have been. */
  class Older extends HTMLElement {}

  before(() => customElements.define('order-tracker', Older));

  it('the element of the older version stays, and nothing is said', async () => {
    const page = document.createElement('order-tracker');
    const said = await heard(async () => {
      await import('../../widget/index.js');
      const again = '../../widget/index.ts?again';
      await import(again);
      document.body.append(page);
    });
    expect(said).to.deep.equal([]);
    expect(customElements.get('order-tracker')).to.equal(Older);
    expect(page.isConnected && page.shadowRoot).to.equal(null);
    page.remove();
  });

  it('the class can be registered by another name', async () => {
    customElements.define('shop-order', class extends OrderTracker {});
    const element = document.createElement('shop-order') as OrderTracker;
    element.api = '/orders';
    document.body.append(element);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('form')).not.to.equal(null);
    element.remove();
  });
});
