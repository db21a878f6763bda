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

  @media (min-width: 560px) {
    dialog {
      padding: 20px 32px 32px;
    }
  }
`;
