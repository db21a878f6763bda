import {html} from 'lit';
import type {GatewayClient} from '../shared/client/gateway-client.js';
import type {Strings} from '../shared/strings/en.js';
import {icon, icons} from './icon.js';
import {fieldNames, type Problem} from './problem-words.js';
import {rich} from './rich.js';
import {numberIn} from './typed-number.js';

/** Has the link to an order mailed to who cannot look it up, or would rather not. */
export class LinkByMail {
  /** Whether it was asked for. */
  asked = false;
  /** While it is asked for. */
  busy = false;
  problem: Problem | undefined;
  readonly #client: GatewayClient;
  readonly #onChange: () => void;
  readonly #onAsked: () => void;
  /** What it was asked for with. */
  #typed = '';

  constructor(client: GatewayClient, onChange: () => void, onAsked: () => void) {
    this.#client = client;
    this.#onChange = onChange;
    this.#onAsked = onAsked;
  }

  async ask(number: string, email: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.#onChange();
    const lacking = fieldNames.filter((field) => (field === 'order' ? !number : !email.includes('@')));
    const answer =
      lacking.length === 0
        ? await this.#client.mailLink(await numberIn(number), email)
        : ({outcome: 'mail', lacking} as const);
    this.busy = false;
    this.asked = answer.outcome === 'ok';
    this.problem = answer.outcome === 'ok' ? undefined : {...answer, code: answer.outcome};
    this.#typed = `${number} ${email}`;
    if (this.asked) this.#onAsked();
    this.#onChange();
  }

  /** Something else stands in the form: it can be asked for again. */
  typed(number: string, email: string): void {
    if (!this.asked || this.#typed === `${number} ${email}`) return;
    this.end();
    this.#onChange();
  }

  end(): void {
    this.asked = false;
    this.problem = undefined;
  }
}

/** The button in a form and, once it was pressed, what comes of it. */
export function linkByMail({lookUp}: Strings, link: LinkByMail) {
  if (link.asked) {
    return html`<div class="notice" role="status" id="mailed" tabindex="-1">${icon(icons.check)}<p>${rich(lookUp.linkMailed)}</p></div>`;
  }
  const ask = ({currentTarget}: Event) => {
    const data = new FormData((currentTarget as HTMLButtonElement).form ?? undefined);
    void link.ask(String(data.get('order')).trim(), String(data.get('factor')).trim());
  };
  return html`<button class="button bare" type="button" aria-disabled=${link.busy} @click=${ask}>${lookUp.mailLink}</button>`;
}
