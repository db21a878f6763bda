import {type Contestant, dataTag, hasHeadline, moduleTag} from './contestant.js';
import {orderView} from './order.js';

const address = '/widget/order-tracker.js';

/** @param count How many elements stand on the page; each asks for an order of its own. */
export function asking(count = 1): Contestant {
  const tokens = Array.from({length: count}, (_, at) => `token-${at + 1}`);
  return {
    name: 'ours, asking',
    place: tokens.map((token) => `<order-tracker api="/" token="${token}"></order-tracker>`).join(''),
    head: '',
    address,
    script: moduleTag(address),
    hasContent: all(count),
  };
}

/** @param count How many elements stand on the page; each shows an order of its own. */
export function inlined(count = 1): Contestant {
  const now = Date.now();
  const views = Array.from({length: count}, (_, at) => orderView(now, `KC-${at + 1}`));
  return {
    name: 'ours, inlined',
    place: dataTag('orders', views) + '<order-tracker></order-tracker>'.repeat(count),
    head: '',
    address,
    script: `<script type="module">
      import '${address}';
      const views = JSON.parse(document.getElementById('orders').textContent);
      document.querySelectorAll('order-tracker').forEach((tracker, at) => { tracker.order = views[at]; });
    </script>`,
    hasContent: all(count),
  };
}

function all(count: number): string {
  const shown = hasHeadline('tracker.shadowRoot', '[part~=headline]');
  return `[...document.querySelectorAll('order-tracker')].filter((tracker) => ${shown}).length === ${count}`;
}
