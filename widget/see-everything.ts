import {html, nothing} from 'lit';
import {icon, icons} from './icon.js';
import type {OneTimeCode} from './one-time-code.js';
import {alertNotice, isAboutInput, problemWords} from './problem-words.js';
import {rich} from './rich.js';
import type {Screen} from './screen.js';

/** What of a one-time code is drawn, and what happens when it is asked for or typed. */
export interface CodeToAskFor extends Pick<OneTimeCode, 'busy' | 'sent' | 'problem'> {
  send(): unknown;
  check(code: string): unknown;
}

/** How to see the rest of an order that is open only as it stands: have a code sent, then type it. */
export function seeEverything({words}: Screen, code: CodeToAskFor) {
  const {rest} = words;
  const {busy, sent, problem} = code;
  const invalid = problem !== undefined && isAboutInput(problem);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('code');
    void (sent ? code.check(String(typed).trim()) : code.send());
  };
  return html`
    <section class="section" part="rest" aria-labelledby="rest">
      <h3 id="rest">${rest.title}</h3>
      <p class="say">${sent ? rich(rest.sent[sent]) : rest.say}</p>
      ${problem ? alertNotice(invalid ? rest.wrong : problemWords(words, problem)) : nothing}
      <form class="form" novalidate aria-busy=${busy} @submit=${onSubmit}>
        ${
          sent
            ? html`
              <div class=${invalid ? 'field invalid' : 'field'}>
                <label for="code">${rest.code}</label>
                <input
                  id="code"
                  class="digits"
                  name="code"
                  inputmode="numeric"
                  autocomplete="one-time-code"
                  dir="ltr"
                  maxlength="12"
                  required
                  aria-invalid=${invalid}
                  aria-describedby=${invalid ? 'code-hint problem' : 'code-hint'}
                />
                <p class="hint" id="code-hint">${rest.hint}</p>
              </div>
            `
            : nothing
        }
        <p class="actions">
          <button class="button second" type="submit" aria-disabled=${busy}>
            ${sent ? nothing : icon(icons.key)} ${sent ? rest.open : rest.send}
          </button>
          ${
            sent
              ? html`<button class="button bare" type="button" aria-disabled=${busy} @click=${() => void code.send()}>${rest.again}</button>`
              : nothing
          }
        </p>
      </form>
    </section>
  `;
}
