import {html, nothing} from 'lit';
import {icon} from '../../widget/icon.js';
import {nameOf} from '../name-of.js';
import type {Watch} from '../watch.js';
import type {Desk} from './desk.js';
import {popupIcons} from './icons.js';
import {hrefOf} from './place.js';

/** What is done about an order that is shown. */
export function orderActions(desk: Desk, watch: Watch) {
  const {order} = desk.speech.words;
  const isArchived = watch.archivedAt !== undefined;
  const shop = watch.view.shop.url;
  return html`
    <div class="actions">
      ${isArchived ? nothing : html`<a class="button second" href=${hrefOf({name: 'tell', id: watch.id})}>${icon(popupIcons.tell)} ${order.tell}</a>`}
      <button class="button second" type="button" @click=${() => void putAway(desk, watch, !isArchived)}>
        ${icon(popupIcons.archive)} ${isArchived ? order.restore : order.archive}
      </button>
      ${shop ? html`<a class="button bare" href=${shop} target="_blank" rel="noopener noreferrer">${order.atShop}<span class="hidden">, ${desk.speech.shared.number.elsewhere}</span></a>` : nothing}
    </div>
  `;
}

/** Back to where it is then missing, or there again. */
async function putAway(desk: Desk, watch: Watch, archived: boolean): Promise<void> {
  const {id} = watch;
  const {done} = desk.speech.words;
  if (!(await desk.ask('archive', {id, archived}))) return;
  desk.go({name: archived ? 'list' : 'archive'});
  const undo = () => void desk.ask('archive', {id, archived: !archived});
  desk.done((archived ? done.archived : done.restored)(nameOf(watch)), undo);
}
