import {expect} from '@open-wc/testing';
import {OrderTracker} from '../../widget/order-tracker.js';
import {find, shown} from './mount.js';
import {one} from './states.js';

it('loaded twice, the element goes on as it was', async () => {
  const element = await shown(one({}));
  const [first, headline] = [customElements.get('order-tracker'), find(element, '.headline')];
  expect(first).to.equal(OrderTracker);
  // Another address is another module to the browser.
  const again = '../../widget/index.ts?again';
  const module = await import(again);
  expect(module.OrderTracker).to.equal(first);
  await element.updateComplete;
  expect(find(element, '.headline')).to.equal(headline);
  expect(customElements.get('order-tracker')).to.equal(first);
});
