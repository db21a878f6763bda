import {css, html, nothing} from 'lit';

interface Notice {
  readonly text: string;
  /** What can be done about it: in the press itself, in which alone browsers ask. */
  readonly acts?: ReadonlyArray<{readonly label: string; readonly press: () => void}>;
}

/** Something to know, said once and calmly, with what can be done about it. */
export function notice({text, acts = []}: Notice) {
  const buttons = acts.map(
    ({label, press}, at) =>
      html`<button class="button ${at === 0 ? 'second' : 'bare'}" type="button" @click=${press}>${label}</button>`,
  );
  return html`<div class="notice">
    <p>${text}</p>
    ${buttons.length > 0 ? html`<p class="acts">${buttons}</p>` : nothing}
  </div>`;
}

export const noticeStyles = css`
  .notice {
    display: grid;
    gap: 8px;
    padding: 12px;
    border: 1px solid transparent;
    border-radius: var(--inner-radius);
    background: var(--sunk);
    font-size: 0.875rem;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  .notice .button.second {
    background: var(--paper);
  }
`;
