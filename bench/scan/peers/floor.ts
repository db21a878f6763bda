import {offer, pattern} from './offered.js';

offer(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found += (node as Text).data.match(pattern)?.length ?? 0;
  }
  return found;
});
