// What stands at the end of a row's line. Each is called what it does and what its row is called.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Wanted} from '../consent.js';
import type {Page, Row} from './page.js';

export function toggle(row: Pick<Row, 'id' | 'hint'>, isOn: boolean, turn: (on: boolean) => void): TemplateResult {
  return html`<input
    type="checkbox" role="switch"
    aria-labelledby="name-${row.id}" aria-describedby=${row.hint ? `hint-${row.id}` : nothing}
    .checked=${live(isOn)}
    @change=${({target}: Event) => turn((target as HTMLInputElement).checked)}
  />`;
}

interface Press {
  readonly row: string;
  readonly text: string;
  readonly press: (event: Event) => void;
  readonly look?: 'bare' | 'second';
}

export function button({row, text, press, look = 'bare'}: Press, {busy}: Pick<Page, 'busy'>): TemplateResult {
  const id = `${row}-${text}`.replace(/\s/g, '-');
  return html`<button
    class="button ${look}" type="button" id=${id} aria-labelledby="${id} name-${row}"
    aria-disabled=${busy === row ? 'true' : nothing}
    @click=${(event: Event) => busy !== row && press(event)}
  >${text}</button>`;
}

/** Asks the browser for what is missing. */
export function allow(page: Page, row: string, wanted: Wanted): TemplateResult {
  const {tell} = page.words;
  const press = () =>
    page.act(row, async () => ((await page.edge.request(wanted)) ? undefined : {text: tell.denied, tone: 'stop'}));
  return button({row, text: tell.allow, press, look: 'second'}, page);
}
