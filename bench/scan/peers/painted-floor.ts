import {offer, pattern, underline} from './offered.js';

const highlight = new Highlight();
CSS.highlights.set('floor', highlight);
underline('floor');

offer(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const {
      0: {length},
      index,
    } of (node as Text).data.matchAll(pattern)) {
      const ends = {startContainer: node, startOffset: index, endContainer: node, endOffset: index + length};
      highlight.add(new StaticRange(ends));
    }
  return highlight.size;
});
