import findAndReplaceDOMText from 'findandreplacedomtext';
import {offer, pattern} from './offered.js';

offer(() => {
  findAndReplaceDOMText(document.body, {find: pattern, wrap: 'mark'});
  return document.querySelectorAll('mark').length;
});
