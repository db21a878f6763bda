// How a page of rows is set: a name with a hint, and what is done about it at the end of the line.
import {css} from 'lit';

export const rows = css`
  section {
    display: grid;
    gap: 12px;
    padding-block-start: 12px;
    scroll-margin-block-start: 16px;
  }

  h2 {
    font-size: max(15px, 0.9375rem);
    font-weight: 650;
    line-height: 1.5;
  }

  h2:focus {
    outline: none;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding-block: 8px;
    border-block-start: 1px solid var(--hair);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    min-block-size: 44px;
  }

  .line > :first-child {
    flex: 1 1 160px;
    min-inline-size: 0;
  }

  .name {
    font-weight: 550;
  }

  .row .form {
    gap: 12px;
    padding-block: 4px 12px;
  }

  .row .actions {
    align-items: center;
  }

  .row form.actions input {
    flex: 1 1 220px;
    inline-size: auto;
  }

  select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  input[type='file'] {
    display: none;
  }

  .hours,
  .hours span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .hours span {
    flex-wrap: nowrap;
  }

  .hours label {
    font-weight: 400;
  }

  .hours input {
    inline-size: auto;
    min-block-size: 44px;
    padding-block: 9px;
  }

  .notice {
    padding: 10px 14px;
    border: 1px solid transparent;
    border-radius: var(--inner-radius);
    background: var(--tint, var(--sunk));
  }

  .notice:empty {
    display: none;
  }

  .switch {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 44px;
    min-block-size: 26px;
    block-size: 26px;
    margin: 9px 0;
    padding: 0;
    border: 2px solid var(--edge);
    border-radius: 13px;
    background: var(--paper);
    cursor: pointer;
  }

  /* What is pressed is 44 px high, as everything is. */
  .switch::after {
    content: '';
    position: absolute;
    inset: -11px -2px;
  }

  .switch::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--edge);
  }

  .switch:checked {
    border-color: var(--accent);
    background: var(--accent);
  }

  .switch:checked::before {
    inset-inline-start: 21px;
    background: var(--on-accent);
  }

  .switch:focus-visible {
    border-radius: 13px;
  }

  dialog {
    max-inline-size: min(440px, calc(100vw - 32px));
    padding: 24px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: inherit;
  }

  dialog[open] {
    display: grid;
    gap: 16px;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  dialog .button.stop {
    background: var(--stop);
    color: var(--paper);
  }

  @media (prefers-reduced-motion: no-preference) {
    .switch,
    .switch::before {
      transition: 120ms var(--ease);
    }
  }

  @media (forced-colors: active) {
    .switch {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
  }
`;
