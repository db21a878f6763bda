// How a page of rows is set: a name with a hint, and what is done about it at the end of the line.
import {css} from 'lit';

export const rows = css`
  section {
    display: grid;
    gap: 12px;
    padding-block-start: 20px;
    scroll-margin-block-start: 16px;
  }

  h2 {
    font-size: max(20px, 1.25rem);
    font-weight: 680;
    line-height: 1.3;
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
`;
