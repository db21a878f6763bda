// What comes into the form once somebody has begun to fill it in: a choice, and the orders that this device remembers.
export const form = `
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    font-weight: 400;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 20px;
    min-block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
    cursor: inherit;
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

  @media (forced-colors: active) {
    .choice input {
      accent-color: auto;
    }
  }
`;
