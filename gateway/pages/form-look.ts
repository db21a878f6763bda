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

  .choices {
    display: grid;
    gap: 0 24px;
  }

  textarea {
    min-block-size: 120px;
    resize: vertical;
  }

  .one-page section {
    display: grid;
    gap: 12px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--hair);
  }

  .one-page [hidden] {
    display: none;
  }

  .one-page h2 {
    margin: 0;
    font-size: max(17px, 1.0625rem);
    font-weight: 650;
    line-height: 1.4;
  }

  .one-page .field {
    max-inline-size: 400px;
  }

  @media (min-width: 560px) {
    .choices.two {
      grid-template-columns: 1fr 1fr;
    }
  }

  .one-page .form {
    gap: 24px;
  }
`;
