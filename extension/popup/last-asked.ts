import {html, nothing} from 'lit';
import {moment} from '../../shared/answer/screen.js';
import {rich} from '../../widget/rich.js';
import type {Words} from '../strings/popup/en.js';
import type {List} from './list.js';
import type {Row} from './row.js';
import {unreached} from './unreached.js';

/** When somebody was asked last about anything on the list; or that somebody could not be, if that was last. */
export function lastAsked(words: Words, list: List | undefined) {
  const rows = list?.groups.flatMap((group) => group.rows) ?? [];
  const [last] = rows.toSorted((a, b) => askedAt(b) - askedAt(a));
  const asked = last && askedOf(last);
  const [failed] = rows.flatMap((row) => unreached(row) ?? []).sort((a, b) => b.at.localeCompare(a.at));
  if (failed && Date.parse(failed.at) >= Date.parse(asked?.at ?? epoch)) {
    return html`<p class="asked">${rich(failed.text)}</p>`;
  }
  return last && asked ? html`<p class="asked">${words.asked(moment(last.screen, asked.at))}</p>` : nothing;
}

const epoch = '1970-01-01';
const askedAt = (row: Row) => Date.parse(askedOf(row)?.at ?? epoch);

/** When somebody was asked about it, if there is anybody who can be. */
export function askedOf({screen}: Row) {
  const asked = screen.parcel?.shipment.facts.asked;
  return asked?.outcome === 'unsupported_carrier' ? undefined : asked;
}
