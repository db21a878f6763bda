import {html, nothing, render, unsafeCSS} from 'lit';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import {actLook} from '../../shared/look/act.js';
import type {Rich} from '../../shared/strings/rich.js';
import type {Acting} from '../acts.js';

const sheet = unsafeCSS(actLook).styleSheet;

interface Frame {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  /** Whether something is being asked. */
  readonly busy: boolean;
  readonly body: unknown;
}

/** A dialog over the order. Escape closes it, and the focus goes back to where it was. */
export class DialogFrame {
  readonly #dialog = document.createElement('dialog');
  readonly #tools: Acting['tools'];

  constructor({tools, close}: Acting) {
    this.#tools = tools;
    this.#dialog.setAttribute('part', 'dialog');
    this.#dialog.setAttribute('aria-labelledby', 'act-title');
    this.#dialog.addEventListener('close', close);
  }

  /** Draws it, and opens it as soon as it is in the document. */
  draw({title, lead, back, busy, body}: Frame): HTMLDialogElement {
    this.#dialog.ariaBusy = String(busy);
    const content = html`
      <p><button class="button bare back" type="button" @click=${() => this.close()}>${this.#tools.icon(ArrowLeft)} ${back}</button></p>
      <div class="act-head">
        <h2 id="act-title" class="headline plain" tabindex="-1" autofocus>${title}</h2>
        ${lead ? html`<p class="muted">${lead}</p>` : nothing}
      </div>
      ${body}
    `;
    render(content, this.#dialog);
    queueMicrotask(() => this.#open());
    return this.#dialog;
  }

  /** What went wrong. It gets the focus: in a long dialog it may be out of sight. */
  trouble(trouble: Rich) {
    const {icon, icons, rich} = this.#tools;
    return html`<div class="notice" role="alert" id="trouble" tabindex="-1" data-tone="stop">${icon(icons.error)}<p>${rich(trouble)}</p></div>`;
  }

  close(): void {
    this.#dialog.close();
  }

  #open(): void {
    const dialog = this.#dialog;
    if (!dialog.isConnected || dialog.open) return;
    const root = dialog.getRootNode() as ShadowRoot;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    dialog.showModal();
  }
}

/** One of several, or something to tick. */
export function choice(type: 'radio' | 'checkbox', name: string, value: string, text: string, isChosen: boolean) {
  return html`<label class="choice"><input type=${type} name=${name} value=${value} ?checked=${isChosen} /><span>${text}</span></label>`;
}
