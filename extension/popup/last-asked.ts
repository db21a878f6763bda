import {html, nothing} from 'lit';
import {moment} from '../../shared/answer/screen.js';
import type {Words} from '../strings/popup/en.js';
import type {List} from './list.js';
import type {Row} from './row.js';

/** When somebody was asked last about anything on the list. */
export function lastAsked(words: Words, list: List | undefined) {
  const rows = list?.groups.flatMap((group) => group.rows) ?? [];
  const [last] = rows.sort((a, b) => askedAt(b) - askedAt(a));
  const asked = last?.screen.parcel?.shipment.facts.asked;
  return last && asked ? html`<p class="asked">${words.asked(moment(last.screen, asked.at))}</p>` : nothing;
}

const askedAt = ({screen}: Row) => Date.parse(screen.parcel?.shipment.facts.asked?.at ?? '1970-01-01');
