// Frameworks load a page's modules on the server too, where there is no page.
import assert from 'node:assert/strict';
import {test} from 'node:test';

test('the class can be loaded in Node, and registers nothing', async () => {
  const {OrderTracker} = await import('../../widget/order-tracker.js');
  assert.equal(typeof OrderTracker, 'function');
  assert.equal(customElements.get('order-tracker'), undefined);
});

test('what registers the element can be loaded in Node', async () => {
  const {OrderTracker} = await import('../../widget/index.js');
  assert.equal(customElements.get('order-tracker'), OrderTracker);
  assert.ok(new OrderTracker(), 'a server may make one, to write what it would draw');
});
