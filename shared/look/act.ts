// Dialogs over an order, in which something is reported or chosen.
export const actLook = `
  dialog {
    inline-size: min(560px, 100%);
    max-inline-size: calc(100% - 16px);
    max-block-size: calc(100dvb - 16px);
    padding: 12px 20px 20px;
    border: 1px solid var(--hair);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    overflow: auto;
    overscroll-behavior: contain;
  }

  dialog[open] {
    display: grid;
    gap: 20px;
  }

  dialog::backdrop {
    background: rgb(29 27 22 / 45%);
  }

  dialog > * {
    min-inline-size: 0;
  }

  dialog .form {
    max-inline-size: none;
  }

  dialog .field {
    max-inline-size: 400px;
  }

  .act-head {
    display: grid;
    gap: 4px;
  }

  .back:dir(rtl) .icon {
    scale: -1 1;
  }

  .act {
    display: grid;
    gap: 12px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--hair);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset.invalid {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--stop);
  }

  legend {
    margin-block-end: 4px;
    padding: 0;
    font-weight: 600;
  }

  .choice {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    align-items: start;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 400;
    cursor: pointer;
  }

  .choice input {
    inline-size: 20px;
    block-size: 20px;
    min-block-size: 0;
    margin: 1px 0 0;
    accent-color: var(--accent);
  }

  textarea {
    min-block-size: 120px;
    resize: vertical;
  }

  @media (min-width: 560px) {
    dialog {
      padding: 20px 32px 32px;
    }

    .choices.two {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 24px;
    }
  }
`;
