import {expect} from '@open-wc/testing';
import {shipment, view} from '../shared/builders.js';
import {find, shown} from './mount.js';

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
