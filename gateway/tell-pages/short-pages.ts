// Pages of one question or one answer.
import {html} from 'hono/html';
import {tellStrings} from '../../shared/strings/tell/index.js';
import type {Markup} from './frame.js';

interface Said {
  readonly title: string;
  readonly body: Markup;
}

function answer(title: string, body: string, more: Markup | '' = ''): Said {
  return {title, body: html`<div class="top" role="status"><h1>${title}</h1><p>${body}</p></div>${more}`};
}

export function nothingPage(language: string): Said {
  const {nothing, nothingBody} = tellStrings(language).strings;
  return answer(nothing, nothingBody);
}

/** Asks with a button: what only opens links, to look at them, says nothing for anybody. */
export function confirmPage(language: string, shop: string, address: string): Said {
  const {confirm} = tellStrings(language).strings;
  const title = confirm.title;
  const body = html`<div class="top"><h1>${title}</h1><p>${confirm.body(shop, address)}</p><p class="quiet">${confirm.else}</p></div>
<form method="post"><button class="main" name="do" value="confirm">${confirm.button}</button></form>`;
  return {title, body};
}

export function confirmedPage(language: string, isDone: boolean): Said {
  const {confirm} = tellStrings(language).strings;
  return isDone ? answer(confirm.done, confirm.doneBody) : answer(confirm.over, confirm.overBody);
}

export function unsubscribePage(language: string, shop: string): Said {
  const {unsubscribe} = tellStrings(language).strings;
  const title = unsubscribe.title;
  const body = html`<div class="top"><h1>${title}</h1><p>${unsubscribe.body}</p></div>
<form method="post">
<fieldset><legend>${unsubscribe.what}</legend><div class="choices">
<label><input type="radio" name="what" value="order" checked> <span>${unsubscribe.order}</span></label>
<label><input type="radio" name="what" value="shop"> <span>${unsubscribe.shop(shop)}</span></label>
</div></fieldset>
<button class="main" name="do" value="end">${unsubscribe.button}</button>
</form>`;
  return {title, body};
}

export function unsubscribedPage(language: string): Said {
  const {unsubscribe} = tellStrings(language).strings;
  const undo = html`<form method="post"><button name="do" value="resume">${unsubscribe.undo}</button></form>`;
  return answer(unsubscribe.done, unsubscribe.doneBody, undo);
}

export function resumedPage(language: string): Said {
  const {unsubscribe} = tellStrings(language).strings;
  return answer(unsubscribe.resumed, unsubscribe.resumedBody);
}
