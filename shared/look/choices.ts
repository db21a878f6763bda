// Choices and long answers: in the dialogs over an order, and on the pages that do the same without a script.
export const choices = `
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

  .choices {
    display: grid;
    gap: 0 24px;
  }

  textarea {
    min-block-size: 120px;
    resize: vertical;
  }

  @media (min-width: 560px) {
    .choices.two {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
