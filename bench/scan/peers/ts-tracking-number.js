import {findTracking} from 'ts-tracking-number';
import {offer} from './offered.js';

offer(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Within one of UPS's it finds one of Amazon's as well.
    found += findTracking(node.data)?.filter(({trackingNumber}) => trackingNumber.startsWith('1Z')).length ?? 0;
  }
  return found;
});
