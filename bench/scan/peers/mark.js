import Mark from 'mark.js';
import {offer, pattern} from './offered.js';

offer(() => {
  new Mark(document.body).markRegExp(pattern);
  return document.querySelectorAll('mark').length;
});
