/** Choices and long answers. */
export const forms = `
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
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

  .invalid fieldset,
  fieldset.invalid {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--stop);
  }

  textarea {
    inline-size: 100%;
    min-block-size: 120px;
    padding: 11px 14px;
    border: 1px solid var(--edge);
    border-radius: var(--inner-radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: max(16px, 1rem);
    line-height: 1.5;
    resize: vertical;
  }

  .invalid textarea {
    padding: 10px 13px;
    border: 2px solid var(--stop);
  }

  .one-page .form {
    gap: 24px;
  }
`;
