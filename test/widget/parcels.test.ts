import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Facts} from '../../shared/model.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {shipment, view} from '../shared/builders.js';
import {find, shown, text} from './mount.js';
import {estimate} from './states.js';

/** Where `word` is drawn. */
function placeOf(root: Node, word: string): DOMRect {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = texts.currentNode.textContent?.indexOf(word) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(texts.currentNode, at);
    range.setEnd(texts.currentNode, at + word.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`nowhere: ${word}`);
}

describe('the parcels of a split order', () => {
  it('in Arabic, have how many things are in each after the carrier’s name, not before it', async () => {
    const parcel = (number: string) => shipment({number, items: [{id: 'mug', quantity: 4}]}, {status: 'in_transit'});
    const element = await shown(view({shipments: [parcel('1Z1'), parcel('1Z2')]}), 'ar');
    const below = find(element, '#parcel-0 span');
    expect(placeOf(below, '4').right).to.be.lessThan(placeOf(below, 'UPS').left);
  });
});

const parcel = (at: number, facts: Partial<Facts> = {}) => shipment({number: `1Z${at}`}, facts);
const delivered = (at: number) => parcel(at, {status: 'delivered', deliveredAt: '2026-11-20T10:12:00+01:00'});

/** Of twelve, the ninth waits to be picked up, the fourth arrives first and the seventh next; the tenth has just no day. */
const twelve = view({
  shipments: Array.from({length: 12}, (_, at) => {
    if (at === 8) return parcel(at, {status: 'available_for_pickup'});
    if (at === 3) return parcel(at, {estimate: {...estimate, from: '2026-11-24', to: undefined}});
    if (at === 6) return parcel(at, {estimate});
    return at === 9 ? parcel(at) : delivered(at);
  }),
});

/** The numbers of the parcels whose tabs are to be seen. */
const tabs = (element: OrderTracker) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')]
    .filter((tab) => tab.checkVisibility())
    .map(({id}) => Number(id.replace('parcel-', '')) + 1);
const focused = (element: OrderTracker) => (element.renderRoot as ShadowRoot).activeElement?.id;
const chosen = (element: OrderTracker) => find(element, '[role="tab"][aria-selected="true"]').id;
const more = (element: OrderTracker) => find(element, '[aria-controls="parcels"]');

async function press(element: OrderTracker, key: string) {
  await sendKeys({press: key});
  await element.updateComplete;
}

describe('many parcels', () => {
  it('show the three that matter first, in their own sequence, and how many there are', async () => {
    const element = await shown(twelve);
    expect(tabs(element)).to.deep.equal([4, 7, 9]);
    expect(chosen(element)).to.equal('parcel-8');
    expect(more(element).innerText).to.equal('Show all 12');
    expect(more(element).ariaExpanded).to.equal('false');
    const {ariaPosInSet, ariaSetSize} = find(element, '#parcel-6');
    expect([ariaPosInSet, ariaSetSize]).to.deep.equal(['7', '12']);
    await expect(element).to.be.accessible();
  });

  it('of four or fewer show them all, for a button would take the room of a tab', async () => {
    const element = await shown(view({shipments: [0, 1, 2, 3].map((at) => parcel(at))}));
    expect(tabs(element)).to.deep.equal([1, 2, 3, 4]);
    expect(element.renderRoot.querySelector('[aria-controls="parcels"]')).to.equal(null);
  });

  it('go around with arrow keys among those that are shown', async () => {
    const element = await shown(twelve);
    find(element, '#parcel-8').focus();
    for (const [key, id] of [
      ['ArrowRight', 'parcel-3'],
      ['ArrowDown', 'parcel-6'],
      ['End', 'parcel-8'],
      ['Home', 'parcel-3'],
      ['ArrowLeft', 'parcel-8'],
    ] as const) {
      await press(element, key);
      expect([focused(element), chosen(element)], key).to.deep.equal([id, id]);
    }
  });

  it('are all shown to who asks, from where they are, and one that was chosen then stays', async () => {
    const element = await shown(twelve);
    more(element).focus();
    await press(element, 'Enter');
    expect(tabs(element)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(focused(element)).to.equal('parcel-8');
    await expect(element).to.be.accessible();
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(chosen(element)).to.equal('parcel-10');

    expect(more(element).innerText).to.equal('Show fewer');
    more(element).click();
    await element.updateComplete;
    expect(tabs(element)).to.deep.equal([4, 7, 9, 11]);
    expect([focused(element), chosen(element)]).to.deep.equal(['parcel-10', 'parcel-10']);
    await press(element, 'ArrowLeft');
    expect(chosen(element)).to.equal('parcel-8');
    expect(tabs(element)).to.deep.equal([4, 7, 9, 11]);
  });

  it('say so in the words that the page wants', async () => {
    const element = await shown(twelve, 'pt-BR');
    expect(text(element, '[aria-controls="parcels"]')).to.equal('Mostrar todos (12)');
  });
});
