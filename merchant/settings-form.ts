import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Wrong} from './fields.js';
import type {Saving} from './saving.js';
import type {Words} from './strings/index.js';

interface SettingsForm<Settings> {
  readonly id: string;
  readonly title: string;
  readonly say: string;
  /** As they are kept: the fields are drawn anew when these are others. */
  readonly settings: Settings;
  readonly saving: Saving | undefined;
  readonly fields: (settings: Settings, wrong: Wrong) => unknown;
  /** Something was typed or chosen. */
  readonly changed?: (form: HTMLFormElement) => void;
  readonly save: (form: HTMLFormElement) => void;
}

/** A form of settings: what was typed stays, and what the gateway says is wrong stands at its field. */
export function settingsForm<Settings>(form: SettingsForm<Settings>, words: Words) {
  const {id, title, say, settings, saving, fields, changed, save} = form;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save(event.currentTarget as HTMLFormElement);
  };
  return html`<section class="section" aria-labelledby=${`${id}-title`}>
    <h2 id=${`${id}-title`}>${title}</h2>
    <p class="muted">${say}</p>
    <form id=${id} class="settings" @submit=${submit} @input=${({currentTarget}: Event) => changed?.(currentTarget as HTMLFormElement)}>
      ${guard([settings, saving, words], () => fields(settings, saving?.wrong ?? new Map()))}
      ${saving ? outcome(saving) : nothing}
      <p class="actions"><button class="button second">${words.policy.save}</button></p>
    </form>
  </section>`;
}

function outcome({isWrong, say, elsewhere}: Saving) {
  return html`<div class="notice" data-tone=${isWrong ? 'stop' : 'done'} role=${isWrong ? 'alert' : 'status'}>
    <p>${say}</p>
    ${elsewhere.length > 0 ? html`<ul>${elsewhere.map((one) => html`<li dir="ltr" lang="en">${one}</li>`)}</ul>` : nothing}
  </div>`;
}

/** What stands in a field, without blanks around it; nothing if it is empty. */
export function textIn(data: FormData, name: string): string | undefined {
  return String(data.get(name) ?? '').trim() || undefined;
}
