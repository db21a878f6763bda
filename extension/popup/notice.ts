import {css, html, nothing} from 'lit';

interface Notice {
  readonly text: string;
  /** What can be done about it: in the press itself, in which alone browsers ask. */
  readonly act?: {readonly label: string; readonly press: () => void};
}

/** Something to know, said once and calmly, with what can be done about it. */
export function notice({text, act}: Notice) {
  const button = act && html`<button class="button second" type="button" @click=${act.press}>${act.label}</button>`;
  return html`<div class="notice"><p>${text}</p>${button ?? nothing}</div>`;
}

export const noticeStyles = css`
  .notice {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 12px;
    border: 1px solid transparent;
    border-radius: var(--inner-radius);
    background: var(--sunk);
    font-size: 0.875rem;
  }

  .notice .button {
    background: var(--paper);
  }
`;
