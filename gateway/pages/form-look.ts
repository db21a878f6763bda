/** What is around the forms; how they look themselves is the element's. */
export const forms = `
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

  .one-page .form {
    gap: 24px;
  }
`;
