// What forms have beside fields and buttons: choices, a long answer, and the orders that this device remembers.
export const form = `
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
    cursor: inherit;
  }

  .choices {
    display: grid;
    gap: 0 24px;
  }

  textarea {
    min-block-size: 120px;
    resize: vertical;
  }

  .remembered {
    display: grid;
    gap: 8px;
  }

  .remembered li {
    display: flex;
    align-items: center;
    gap: 16px;
  }

  .remembered .second {
    flex: 1;
    justify-content: start;
    min-inline-size: 0;
    text-align: start;
  }

  @container tracker (min-width: 560px) {
    .remembered {
      max-inline-size: 400px;
    }
  }

  /* A dialog is as wide as the window allows, and in no container. */
  @media (min-width: 560px) {
    .choices.two {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .choice input {
      accent-color: auto;
    }
  }
`;
