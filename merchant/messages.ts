import {html, nothing} from 'lit';
import {tellStrings} from '../shared/strings/tell/index.js';
import type {Message} from './answers.js';
import {hrefOf} from './place.js';
import type {Speech} from './strings/index.js';

export interface MessageActions {
  readonly resend: (message: Message) => void;
  readonly drop: (message: Message) => void;
  readonly moment: (instant: string) => string;
  readonly isOfOneOrder?: boolean;
}

/** What a message is about. */
export function messageWord({kind}: Message, {language, words}: Speech): string {
  const kinds: Readonly<Record<string, string>> = {...tellStrings(language).strings.moment, ...words.message.notes};
  return kinds[kind] ?? kind;
}

/** Messages with what became of them, and of which order where that is not plain; one that is dead may be sent again or given up. */
export function messageTable(
  messages: readonly Message[],
  speech: Speech,
  {resend, drop, moment, isOfOneOrder = false}: MessageActions,
) {
  const {message: names, today} = speech.words;
  const {strings} = tellStrings(speech.language);
  const channels: Readonly<Record<string, string>> = {email: strings.email, sms: strings.sms, push: strings.push};
  return html`
    <table>
      <thead>
        <tr><th scope="col">${names.what}</th><th scope="col">${names.to}</th><th scope="col">${names.state}</th></tr>
      </thead>
      <tbody>
        ${messages.map(
          (message) => html`
            <tr>
              <th scope="row">
                ${messageWord(message, speech)}
                ${message.order && !isOfOneOrder ? html`<br /><a class="muted" href=${hrefOf({name: 'orders', order: message.order})}>${today.order(message.order)}</a>` : nothing}
              </th>
              <td data-name=${names.to}>
                ${
                  // A browser's address says nothing to anybody.
                  message.channel === 'push' ? nothing : html`<bdi>${message.address}</bdi><br />`
                }
                <span class="muted">${channels[message.channel] ?? message.channel}</span>
              </td>
              <td data-name=${names.state}>
                <span class="status" data-tone=${message.state === 'dead' ? 'stop' : nothing}>${names[message.state]}</span>
                <br /><span class="muted">${moment(message.settledAt ?? message.createdAt)}${message.trouble ? `, ${message.trouble}` : ''}</span>
                ${
                  message.state === 'dead'
                    ? html`<p class="actions">
                        <button class="button second small" type="button" @click=${() => resend(message)}>${names.resend}</button>
                        <button class="button bare small" type="button" @click=${() => drop(message)}>${names.drop}</button>
                      </p>`
                    : nothing
                }
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
