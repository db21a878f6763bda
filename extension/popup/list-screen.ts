// The list and the archive, as they are drawn.
import {html, nothing, svg} from 'lit';
import {icon} from '../../widget/icon.js';
import {rich} from '../../widget/rich.js';
import type {Look} from '../look.js';
import type {Words} from '../strings/popup/en.js';
import {popupIcons} from './icons.js';
import type {Group, List} from './list.js';
import {hrefOf} from './place.js';
import type {Row} from './row.js';
import {rowView} from './row-view.js';
import {matches} from './search.js';

/** How many there are on a screen without scrolling; from one more on they are searched. */
const onOneScreen = 7;

export interface ListToDraw {
  readonly list: List;
  readonly words: Words;
  readonly look: Look | undefined;
  /** What is to be known first. */
  readonly above: unknown;
  /** Nothing while nobody has asked to search. */
  readonly query: string | undefined;
  readonly search: (query: string) => void;
}

export function listScreen(drawn: ListToDraw) {
  const {list, words, look} = drawn;
  const open = list.groups.flatMap((group) => group.rows);
  const seen = [look && onPage(look, words), drawn.above];
  if (open.length === 0 && drawn.query === undefined) return [seen, empty(words), archiveLink(list, words)];
  return searched(drawn, open, [...open, ...list.archived], seen, [
    list.groups.map((group) => groupView(group, words)),
    archiveLink(list, words),
  ]);
}

export function archiveScreen(drawn: ListToDraw) {
  const {list, words} = drawn;
  if (list.archived.length === 0) {
    return html`<div class="nothing"><h2>${words.archiveEmpty}</h2><p class="muted">${words.archiveSay}</p></div>`;
  }
  const say = html`<p class="said">${words.archiveSay}</p>`;
  return searched(drawn, list.archived, list.archived, say, rows(list.archived));
}

/** All of it, or what of `among` is meant. The field stays where it is, or it would lose the focus while somebody types. */
function searched(drawn: ListToDraw, open: readonly Row[], among: readonly Row[], above: unknown, all: unknown) {
  const {query} = drawn;
  const isOffered = open.length > onOneScreen || query !== undefined;
  return html`${query ? nothing : above}${isOffered ? field(drawn) : nothing}${query ? found(drawn, among) : all}`;
}

const rows = (shown: readonly Row[]) =>
  html`<ul role="list">${shown.map((row) => html`<li>${rowView(row)}</li>`)}</ul>`;

const groupView = (group: Group, words: Words) =>
  html`<section class="group"><h2>${words.group[group.name]}</h2>${rows(group.rows)}</section>`;

function field({words, query, search}: ListToDraw) {
  const typed = ({target}: Event) => search((target as HTMLInputElement).value);
  return html`
    <div class="find">
      <label class="hidden" for="find">${words.search}</label>
      <input id="find" type="search" autocomplete="off" placeholder=${words.search} .value=${query ?? ''} @input=${typed} />
    </div>
  `;
}

function found({words, query = ''}: ListToDraw, among: readonly Row[]) {
  const shown = among.filter((row) => matches(row, query));
  return html`<div role="status">${shown.length === 0 ? html`<p class="said">${words.nothingFound(query)}</p>` : nothing}</div>${rows(shown)}`;
}

function onPage(look: Look, words: Words) {
  const numbers = look.numbers.length;
  if (numbers === 0 && look.trackers.length === 0 && look.orders.length === 0) return nothing;
  const shop = look.orders[0]?.seen.shop?.name ?? look.host;
  return html`
    <a class="on-page directional" href=${hrefOf({name: 'page'})}>
      ${icon(popupIcons.page)}<span>${rich(numbers > 0 ? words.page.count(numbers) : words.page.order(shop))}</span>${icon(popupIcons.forward)}
    </a>
  `;
}

function archiveLink({archived}: List, words: Words) {
  if (archived.length === 0) return nothing;
  return html`<p><a class="button bare archived directional" href=${hrefOf({name: 'archive'})}>${words.archived(archived.length)} ${icon(popupIcons.forward)}</a></p>`;
}

/** The line, all dotted: nothing was seen yet. */
function empty({empty: words}: Words) {
  return html`
    <div class="nothing">
      ${svg`<svg class="line" viewBox="0 0 240 64" aria-hidden="true">
        <path d="M12 48C70 48 92 16 138 16s54 20 90 20" />
        <circle class="to-come" cx="228" cy="36" r="6" /><circle cx="12" cy="48" r="7" />
      </svg>`}
      <h2>${words.title}</h2>
      <p>${words.say}</p>
      <p class="muted">${words.promise}</p>
    </div>
  `;
}
