// The main button and fields: what the form needs. Each is 44 px high at least.
export const controls = `
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 9px 18px;
    border: 1px solid transparent;
    border-radius: var(--inner-radius);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
    cursor: pointer;
  }

  .button:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--ink));
  }

  .button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }

  .form {
    display: grid;
    gap: 20px;
  }

  .field {
    display: grid;
    gap: 6px;
  }

  label {
    font-weight: 600;
    line-height: 1.5;
  }

  input,
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 11px 14px;
    border: 1px solid var(--edge);
    border-radius: var(--inner-radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: max(16px, 1rem);
    line-height: 1.5;
  }

  :is(input, select, textarea):focus-visible {
    border-radius: var(--inner-radius);
  }

  .hint {
    color: var(--quiet);
    font-size: max(13px, 0.8125rem);
    line-height: 1.5;
  }

  @container tracker (min-width: 560px) {
    .form {
      max-inline-size: 400px;
    }
  }

  @media (forced-colors: active) {
    .button:not(.second, .bare, .icon-only) {
      forced-color-adjust: none;
    }
  }
`;
