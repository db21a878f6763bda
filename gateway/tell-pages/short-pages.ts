// Pages of one question or one answer.
import {html} from 'hono/html';
import {tellStrings} from '../../shared/strings/tell/index.js';
import type {Markup} from '../pages/hosted.js';

interface Said {
  readonly title: string;
  readonly body: Markup;
}

function answer(title: string, body: string, more: Markup | '' = ''): Said {
  return {title, body: html`<div class="stack" role="status"><h1>${title}</h1><p>${body}</p></div>${more}`};
}

/** Asks with a button: what only opens links, to look at them, says nothing for anybody. */
export function confirmPage(language: string, shop: string, address: string): Said {
  const {confirm} = tellStrings(language).strings;
  const title = confirm.title;
  const body = html`<div class="stack"><h1>${title}</h1><p>${confirm.body(shop, address)}</p><p class="muted">${confirm.else}</p></div>
<form class="form" method="post"><p class="actions"><button class="button" name="do" value="confirm">${confirm.button}</button></p></form>`;
  return {title, body};
}

export function confirmedPage(language: string, isDone: boolean): Said {
  const {confirm} = tellStrings(language).strings;
  return isDone ? answer(confirm.done, confirm.doneBody) : answer(confirm.over, confirm.overBody);
}

export function unsubscribePage(language: string, shop: string): Said {
  const {unsubscribe} = tellStrings(language).strings;
  const title = unsubscribe.title;
  const body = html`<div class="stack"><h1>${title}</h1><p>${unsubscribe.body}</p></div>
<form class="form" method="post">
<fieldset><legend>${unsubscribe.what}</legend><div class="choices">
<label class="choice"><input type="radio" name="what" value="order" checked> <span>${unsubscribe.order}</span></label>
<label class="choice"><input type="radio" name="what" value="shop"> <span>${unsubscribe.shop(shop)}</span></label>
</div></fieldset>
<p class="actions"><button class="button" name="do" value="end">${unsubscribe.button}</button></p>
</form>`;
  return {title, body};
}

export function unsubscribedPage(language: string): Said {
  const {unsubscribe} = tellStrings(language).strings;
  const undo = html`<form class="form" method="post"><p class="actions"><button class="button second" name="do" value="resume">${unsubscribe.undo}</button></p></form>`;
  return answer(unsubscribe.done, unsubscribe.doneBody, undo);
}

export function resumedPage(language: string): Said {
  const {unsubscribe} = tellStrings(language).strings;
  return answer(unsubscribe.resumed, unsubscribe.resumedBody);
}
