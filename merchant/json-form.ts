import {html, nothing} from 'lit';
import {ApiError} from './api.js';
import type {Words} from './strings/index.js';

/** What became of saving: a sentence, and the fields that are wrong. */
export interface Saving {
  readonly isWrong: boolean;
  readonly say: string;
  readonly errors: readonly string[];
}

/** A form that shows settings as JSON; what the gateway says is wrong is named, and what was typed stays. */
export function jsonForm(
  {id, title, say, value, saving}: {id: string; title: string; say: string; value: unknown; saving: Saving | undefined},
  {policy}: Words,
  save: (text: string) => void,
) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save(String(new FormData(event.target as HTMLFormElement).get(id) ?? ''));
  };
  return html`<section class="section" aria-labelledby=${`${id}-title`}>
    <h2 id=${`${id}-title`}>${title}</h2>
    <p class="muted" id=${`${id}-say`}>${say}</p>
    ${
      saving
        ? html`<div class="notice" data-tone=${saving.isWrong ? 'stop' : 'done'} role=${saving.isWrong ? 'alert' : 'status'}>
            <p>${saving.say}</p>
            ${saving.errors.length > 0 ? html`<ul>${saving.errors.map((error) => html`<li dir="ltr">${error}</li>`)}</ul>` : nothing}
          </div>`
        : nothing
    }
    <form class="section" @submit=${submit}>
      <label for=${id}>${policy.json}</label>
      <textarea id=${id} name=${id} spellcheck="false" aria-describedby=${`${id}-say`} .value=${JSON.stringify(value, null, 2)}></textarea>
      <p class="actions"><button class="button second">${policy.save}</button></p>
    </form>
  </section>`;
}

/** Reads what was typed and gives it on. */
export async function saveJson(
  text: string,
  {policy, notAllowed, failed}: Words,
  put: (value: unknown) => Promise<void>,
): Promise<Saving> {
  try {
    await put(JSON.parse(text));
    return {isWrong: false, say: policy.saved, errors: []};
  } catch (error) {
    if (error instanceof SyntaxError) return {isWrong: true, say: policy.notJson, errors: []};
    if (!(error instanceof ApiError)) return {isWrong: true, say: failed, errors: []};
    const errors = (error.problem.errors ?? []).map(({pointer, detail}) => `${pointer ?? ''} ${detail}`.trim());
    return {isWrong: true, say: error.status === 403 ? notAllowed : policy.wrong, errors};
  }
}
