import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {icon, icons} from '../../widget/icon.js';
import {looks} from './styles/look.js';

export interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

/** Milliseconds that it stays, while nobody points at it or has moved to it. */
export const stays = 6000;

/** Says what was done, and for a moment how to undo it. */
export class UndoToast extends LitElement {
  static override styles = [
    ...looks,
    css`
      .toast {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 52px;
        padding: 4px 14px;
        border: 1px solid transparent;
        border-radius: var(--inner-radius);
        background: var(--ink);
        color: var(--paper);
        box-shadow:
          0 1px 2px rgb(29 27 22 / 0.08),
          0 12px 32px -8px rgb(29 27 22 / 0.22);
        font-size: 0.875rem;
        line-height: 1.43;
      }

      .text {
        flex: 1;
        min-inline-size: 0;
      }

      .button.bare {
        color: inherit;
        text-decoration-color: currentcolor;
      }

      :focus-visible {
        outline-color: var(--paper);
      }
    `,
  ];

  @property() label = '';
  @state() private said: Said | undefined;
  #ending: ReturnType<typeof setTimeout> | undefined;

  say(said: Said): void {
    this.said = said;
    this.#wait();
  }

  /** Whether there was something to undo. */
  undo(): boolean {
    const undo = this.said?.undo;
    this.#end();
    undo?.();
    return undo !== undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  #wait(): void {
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => this.#end(), stays);
  }

  #end(): void {
    clearTimeout(this.#ending);
    this.said = undefined;
  }

  protected override render() {
    const {said} = this;
    const hold = () => clearTimeout(this.#ending);
    const release = () => this.said && this.#wait();
    // The region is there before anything is said in it, or nobody would hear.
    return html`
      <div role="status" @pointerenter=${hold} @pointerleave=${release} @focusin=${hold} @focusout=${release}>
        ${
          said
            ? html`<p class="toast">
                ${icon(said.undo ? icons.check : icons.alert)} <span class="text">${said.text}</span>
                ${said.undo ? html`<button class="button bare" type="button" @click=${() => this.undo()}>${this.label}</button>` : nothing}
              </p>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'undo-toast': UndoToast;
  }
}
